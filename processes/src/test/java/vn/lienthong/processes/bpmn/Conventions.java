package vn.lienthong.processes.bpmn;

import java.io.IOException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The conventions of rollouts, for a diagram that is not a file of the product. */
public final class Conventions {

    private Conventions() {}

    /** @param file the name that it would have; its number says which row of the appendix it is held against */
    public static void hold(String file, BpmnModelInstance model) throws IOException {
        var diagram = new Diagram(file, model);
        var all = new BpmnConventionsTest();
        all.calledPartsComeFromTheSameDeployment(diagram);
        all.serviceTasksUseAllowedBeansOnly(diagram);
        all.serviceTasksOfWorkersHaveAKnownTopic(diagram);
        all.repetitionsNeverCollide(diagram);
        all.expressionsAskAllowedBeansOnly(diagram);
        all.everyDecisionCanBeLeft(diagram);
        all.historyIsKeptForTenYears(diagram);
        new RolloutConventionsTest().everyNodeBetweenStartAndEndBelongsToAStep(diagram);
        var lanes = new LaneConventionsTest();
        lanes.everyTaskIsOfferedToTheAgencyOfItsLane(diagram);
        lanes.everySharedPartIsDoneByTheAgencyOfItsLane(diagram);
        lanes.everyLaneSaysWhatPartItsAgencyTakes(diagram);
        lanes.theWaysOutOfATaskTellOfThatTask(diagram);
        lanes.everyLaneHandsOnAndTakesOver(diagram);
        var layout = new LayoutTest();
        layout.everyNodeAndFlowIsDrawn(diagram);
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
