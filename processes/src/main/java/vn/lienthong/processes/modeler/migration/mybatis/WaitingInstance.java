package vn.lienthong.processes.modeler.migration.mybatis;

/**
 * An instance whose turn it is.
 *
 * @param decidedBy who approved the proposal, by user id
 */
public record WaitingInstance(
        long proposal,
        String instanceId,
        String caseId,
        String procedureKey,
        String source,
        String target,
        String decidedBy) {}
