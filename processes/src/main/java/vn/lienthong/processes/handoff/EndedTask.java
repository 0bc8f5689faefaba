package vn.lienthong.processes.handoff;

/** A task that leaves its desk. */
public record EndedTask(String taskId, String caseId, String processInstanceId, String taskKey) {}
