package vn.lienthong.processes.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendarManager;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.jspecify.annotations.Nullable;

/** Timers and due dates of a simulated run: periods begin at its own now, not at the engine's, which is everybody's. */
final class PlayedCalendars {

    private PlayedCalendars() {}

    static BusinessCalendarManager countingFrom(PlayedRun run) {
        var calendars = new MapBusinessCalendarManager();
        calendars.addBusinessCalendar(DueDateBusinessCalendar.NAME, new DueDates(run));
        calendars.addBusinessCalendar(DurationBusinessCalendar.NAME, new Durations(run));
        calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new Cycles(run));
        return calendars;
    }

    private static Date from(@Nullable Date start, PlayedRun run) {
        return start == null ? Date.from(run.now()) : start;
    }

    private static final class DueDates extends DueDateBusinessCalendar {
        private final PlayedRun run;

        DueDates(PlayedRun run) {
            this.run = run;
        }

        @Override
        public Date resolveDuedate(String due, @Nullable Date start) {
            return super.resolveDuedate(due, from(start, run));
        }
    }

    private static final class Durations extends DurationBusinessCalendar {
        private final PlayedRun run;

        Durations(PlayedRun run) {
            this.run = run;
        }

        @Override
        public Date resolveDuedate(String due, @Nullable Date start) {
            return super.resolveDuedate(due, from(start, run));
        }
    }

    private static final class Cycles extends CycleBusinessCalendar {
        private final PlayedRun run;

        Cycles(PlayedRun run) {
            this.run = run;
        }

        @Override
        public Date resolveDuedate(String due, @Nullable Date start, long repeatOffset) {
            return super.resolveDuedate(due, from(start, run), repeatOffset);
        }
    }
}
