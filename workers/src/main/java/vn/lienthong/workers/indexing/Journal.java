package vn.lienthong.workers.indexing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The cases' journal in the database: all messages that were ever published. Each method may be called again. */
interface Journal {

    /**
     * Messages of one case after a number, in order, the first of them.
     *
     * @throws IndexUnavailable when it does not answer
     */
    List<CaseMessage> of(String caseId, long after);

    /** Messages of all cases after a place, case by case, each case's in order; the first of them. */
    List<CaseMessage> after(Place place);

    /** How far cases are, by their ids, after one: the first thousand. */
    List<CaseState> states(String afterCase);

    /** How far a case is; empty when there is none. */
    Optional<CaseState> state(String caseId);

    /** How far those cases are that something has happened in since, as {@link #states}. */
    List<CaseState> changed(Instant since, String afterCase);

    /** A place in the whole journal: right after a case's message. */
    record Place(String caseId, long sequence) {

        static final Place BEGINNING = new Place("", 0);

        static Place afterAllOf(String caseId) {
            return new Place(caseId, Long.MAX_VALUE);
        }

        static Place after(CaseMessage message) {
            return new Place(message.caseId(), message.sequence());
        }
    }

    /**
     * How far a case is.
     *
     * @param sequence of its last message
     * @param events in all its messages; {@link #UNKNOWN} where the case is older than the journal
     */
    record CaseState(String caseId, long sequence, long events) {
        static final long UNKNOWN = -1;
    }
}
