package vn.lienthong.processes.bpmn;

/** A text beside an event, gateway or flow, or the title of a lane, pool or subprocess. */
record Label(String element, String text, Area area) {

    @Override
    public String toString() {
        return "label \"%s\" of %s (%s)".formatted(text, element, area);
    }
}
