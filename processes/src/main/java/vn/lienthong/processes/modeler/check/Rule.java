package vn.lienthong.processes.modeler.check;

/** What has to hold for a diagram. */
interface Rule {

    void check(Diagram diagram, Surroundings around, Findings findings);
}
