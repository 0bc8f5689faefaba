package vn.lienthong.processes.modeler.proposal;

import java.util.List;
import java.util.Map;

/**
 * What is deployed together.
 *
 * @param files contents by names: what was changed, and what the diagrams name besides, as it is in force
 * @param problems why it can't be deployed, in Vietnamese
 */
public record Composition(Map<String, byte[]> files, List<DeployedPart> parts, List<String> problems) {}
