package vn.lienthong.processes.modeler.trial;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.PlayedRun;

/** Which simulated run the current thread acts on: all of them share an engine. */
@Component
class Playing implements PlayedRun {

    private final ThreadLocal<@Nullable Story> stories = new ThreadLocal<>();

    <T> T within(Story story, Supplier<T> action) {
        stories.set(story);
        try {
            return action.get();
        } finally {
            stories.remove();
        }
    }

    Story story() {
        return Objects.requireNonNull(stories.get(), "No run is played in this thread");
    }

    /** The run's own time. */
    Clock clock() {
        return new RunClock(Story.VIETNAM);
    }

    @Override
    public Instant now() {
        return story().now();
    }

    @Override
    public void reached(DelegateExecution execution) {
        story().reached(execution);
    }

    @Override
    public void took(DelegateExecution execution) {
        story().took(execution);
    }

    @Override
    public void calledOut(DelegateExecution execution) {
        story().tell(execution, "Đối tác (đóng thế)", "Nhận thông báo; khi chạy thật thì gọi ra hệ thống bên ngoài");
    }

    private final class RunClock extends Clock {

        private final ZoneId zone;

        RunClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new RunClock(other);
        }

        @Override
        public Instant instant() {
            return now();
        }
    }
}
