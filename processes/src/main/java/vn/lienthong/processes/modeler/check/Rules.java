package vn.lienthong.processes.modeler.check;

import java.util.List;

/** All rules, in the order in which people are told of what they find. */
final class Rules {

    static final Rule FORMS = new FormRules();

    static final List<Rule> ALL = List.of(
            new ProcessRules(),
            new FlowRules(),
            new GatewayRules(),
            new TaskRules(),
            FORMS,
            new ProgramRules(),
            new CallRules(),
            new LaneRules(),
            new AgencyRules(),
            new DeadlineRules(),
            new StepRules(),
            new PictureRules());

    private Rules() {}
}
