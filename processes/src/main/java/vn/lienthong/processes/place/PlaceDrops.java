package vn.lienthong.processes.place;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.InvalidEntry;
import vn.lienthong.processes.agency.InvalidEntry.Field;
import vn.lienthong.processes.history.CaseEvent.PlaceDropped;
import vn.lienthong.processes.history.CaseJournal;
import vn.lienthong.processes.place.Progress.Place;

/** Drops a place from a step, so that the case need not wait for what will not come. */
@Component
public class PlaceDrops {

    private static final int LONGEST_REASON = 1000;

    private final Places places;
    private final PlaceEnding ending;
    private final CaseJournal journal;
    private final Clock clock;

    PlaceDrops(Places places, PlaceEnding ending, CaseJournal journal, Clock clock) {
        this.places = places;
        this.ending = ending;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Ends what is under way in a place; the case goes on when the other places are done.
     *
     * @param placeId one of the case's places
     * @param by user id of a leader who has been found entitled to it
     * @throws InvalidEntry if there is no reason, or nothing is under way there
     */
    @Transactional
    public void drop(String caseId, String placeId, String reason, String by) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidEntry(Field.REASON, reason, "nhập lý do, nhiều nhất %d ký tự".formatted(LONGEST_REASON));
        }
        var place = places.of(caseId).stream()
                .flatMap(work -> work.places().stream())
                .filter(each -> each.id().equals(placeId))
                .findFirst()
                .filter(each -> each.state() == Progress.State.DOING)
                .orElseThrow(() -> nothingUnderWay(placeId));
        drop(caseId, place, reason, by);
    }

    private void drop(String caseId, Place place, String reason, String by) {
        if (!ending.end(place.id(), reason)) {
            throw nothingUnderWay(place.name());
        }
        journal.record(caseId, new PlaceDropped(clock.instant(), by, place.name(), reason));
    }

    private static InvalidEntry nothingUnderWay(String place) {
        return new InvalidEntry(Field.PLACE, place, "nơi này không còn việc đang làm");
    }
}
