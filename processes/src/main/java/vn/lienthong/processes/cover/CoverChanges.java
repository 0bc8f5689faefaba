package vn.lienthong.processes.cover;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.InvalidEntry;
import vn.lienthong.processes.agency.InvalidEntry.Field;
import vn.lienthong.processes.cover.mybatis.CoverMapper;

/** Names substitutes and ends covers; one change at a time, each recorded with who made it and when. */
@Component
class CoverChanges {

    private final CoverMapper rows;
    private final Clock clock;

    CoverChanges(CoverMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @throws InvalidEntry naming what is not right; there is no new cover then */
    @Transactional
    public void name(NewCover cover, String namedBy) {
        rows.lock();
        CoverRules.demandFit(cover, standing(cover.absent()), standing(cover.substitute()));
        var now = ZonedDateTime.now(clock);
        var start = CoverRules.start(cover, now);
        var end = cover.until().atZone(now.getZone()).toInstant();
        demandFree(cover, start, end);
        rows.insert(new Cover(
                0,
                cover.absent(),
                cover.substitute(),
                start,
                end,
                end,
                cover.officerForLeader(),
                CoverRules.reason(cover.reason()),
                namedBy,
                now.toInstant(),
                null,
                null));
    }

    /**
     * Ends a cover at this moment; one that is still to come never begins.
     *
     * @throws InvalidEntry when it is over already
     */
    @Transactional
    public void end(Cover cover, String endedBy) {
        rows.lock();
        if (rows.end(cover.id(), endedBy, clock.instant()) == 0) {
            throw new InvalidEntry(Field.SUBSTITUTE, cover.substitute(), "ủy quyền này đã kết thúc");
        }
    }

    /** Nobody is covered twice at a time, nor by somebody who is away then. */
    private void demandFree(NewCover cover, Instant start, Instant end) {
        rows.ofAbsent(cover.absent(), start, end).ifPresent(other -> {
            throw new InvalidEntry(Field.ABSENT, cover.absent(), "đã ủy quyền cho " + period(other));
        });
        rows.ofAbsent(cover.substitute(), start, end).ifPresent(other -> {
            throw new InvalidEntry(
                    Field.SUBSTITUTE, cover.substitute(), "cũng vắng mặt, đã ủy quyền cho " + period(other));
        });
    }

    private Standing standing(String userId) {
        return Standing.of(rows.groups(userId));
    }

    private static String period(Cover cover) {
        return "“%s” từ %s đến %s"
                .formatted(cover.substitute(), CoverTimes.shown(cover.startsAt()), CoverTimes.shown(cover.endsAt()));
    }
}
