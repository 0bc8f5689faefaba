package vn.lienthong.processes.bpmn;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** What every diagram looks like, for one that is not a file of the product. */
public final class Layouts {

    private Layouts() {}

    public static void hold(BpmnModelInstance model) {
        var diagram = new Diagram("drafted.bpmn", model);
        var layout = new LayoutTest();
        layout.everyNameOutsideABoxHasItsPlace(diagram);
        layout.everyTextFitsItsBox(diagram);
        layout.noTwoNodesOverlap(diagram);
        layout.everythingLiesInWhatItBelongsTo(diagram);
        layout.flowsRunStraightFromBorderToBorder(diagram);
        layout.noFlowRunsThroughAShape(diagram);
        layout.noFlowRunsThroughAnArrow(diagram);
        layout.noFlowRunsAlongABorder(diagram);
        layout.noTwoFlowsRunOnTheSameLine(diagram);
        layout.labelsAreFree(diagram);
        layout.theWayForwardGoesRight(diagram);
    }
}
