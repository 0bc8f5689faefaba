package vn.lienthong.processes.place;

import java.util.List;

/**
 * How far the places of a step are.
 *
 * @param work what is done in each of them
 */
public record Progress(String work, List<Place> places) {

    public long done() {
        return places.stream().filter(Place::done).count();
    }

    public long percent() {
        return done() * 100 / places.size();
    }

    /**
     * One of them.
     *
     * @param where what is being done there now, by whom; since when it is done, dd/MM/yyyy HH:mm
     */
    public record Place(String name, boolean done, String where) {}
}
