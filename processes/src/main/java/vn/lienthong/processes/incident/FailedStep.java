package vn.lienthong.processes.incident;

import vn.lienthong.processes.incident.Trouble.Kind;

/**
 * A step that is tried no more.
 *
 * @param id of the job or external task
 */
public record FailedStep(String id, Kind kind) {}
