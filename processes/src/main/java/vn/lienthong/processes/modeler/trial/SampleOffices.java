package vn.lienthong.processes.modeler.trial;

import java.util.List;

/** Agencies and places that a simulated run takes where somebody would choose one. */
interface SampleOffices {

    /** Code of an agency that somebody answers to in a unit. */
    String agency(String unit);

    /** Codes of one or two communes, of the unit where it has any. */
    List<String> communes(String unit);

    /** What people call a group. */
    String groupName(String group);
}
