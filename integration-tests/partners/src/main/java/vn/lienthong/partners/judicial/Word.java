package vn.lienthong.partners.judicial;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.partners.web.Refusal;

/** What an issuer says about a request. */
enum Word {
    ACK(State.PROCESSING),
    MORE_INFO(State.AWAITING_SUPPLEMENT),
    EXTENDED(State.PROCESSING),
    RESULT(State.RESULT),
    REFUSED(State.REFUSED);

    /** What a request is in. */
    enum State {
        RECEIVED,
        PROCESSING,
        AWAITING_SUPPLEMENT,
        RESULT,
        REFUSED,
        WITHDRAWN;

        boolean isDecided() {
            return this == RESULT || this == REFUSED;
        }

        /** What was decided stays so, whatever is said after it. */
        State after(Word word) {
            return isDecided() ? this : word.leadsTo;
        }
    }

    private static final String BETWEEN = ",";

    private final State leadsTo;

    Word(State leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** A refusal if there is no such word. */
    static Word of(String name) {
        return Arrays.stream(values())
                .filter(word -> word.name().equals(name))
                .findAny()
                .orElseThrow(() -> Refusal.wrong("Không có tin " + name));
    }

    static String joined(List<Word> words) {
        return words.stream().map(Word::name).collect(Collectors.joining(BETWEEN));
    }

    static List<Word> split(String words) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(BETWEEN)).map(Word::of).toList();
    }
}
