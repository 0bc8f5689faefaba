package vn.lienthong.processes.board.mybatis;

/** A flow node of a case's own diagram that the case stands at. */
public record NodeRow(String caseId, String processDefinitionId, String activityId) {}
