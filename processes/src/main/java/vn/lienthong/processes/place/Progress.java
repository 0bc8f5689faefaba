package vn.lienthong.processes.place;

import java.util.List;

/**
 * How far the places of a step are.
 *
 * @param work what is done in each of them
 */
public record Progress(String work, List<Place> places) {

    public long done() {
        return count(State.DONE);
    }

    public long dropped() {
        return count(State.DROPPED);
    }

    /** Of those that were not dropped. */
    public long percent() {
        long kept = places.size() - dropped();
        return kept == 0 ? 100 : done() * 100 / kept;
    }

    public boolean isUnderWay() {
        return count(State.DOING) > 0;
    }

    private long count(State state) {
        return places.stream().filter(place -> place.state() == state).count();
    }

    /**
     * One of them.
     *
     * @param id of the process instance that does the work there
     * @param where what is being done there now, by whom; since when it is done or dropped, dd/MM/yyyy HH:mm
     * @param droppable whether the case can go on without it: where money is on its way it cannot
     */
    public record Place(String id, String name, State state, String where, boolean droppable) {}

    /** How it stands with a place, in words. */
    public enum State {
        DOING("Đang làm"),
        DONE("Xong"),
        DROPPED("Đã dừng");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
