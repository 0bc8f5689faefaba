package vn.lienthong.processes.place;

/** Ends the work in a place; the work in other places goes on. */
public interface PlaceEnding {

    /**
     * Ends it by the diagram's own way.
     *
     * @param placeId id of the place's process instance
     * @param reason kept with it
     * @return false if the place has ended already, or its diagram knows no such way
     */
    boolean end(String placeId, String reason);
}
