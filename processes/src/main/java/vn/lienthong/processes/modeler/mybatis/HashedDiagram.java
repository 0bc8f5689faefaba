package vn.lienthong.processes.modeler.mybatis;

/**
 * The diagram of a version.
 *
 * @param definition the engine's id
 * @param hash SHA-256 in hexadecimal digits
 */
public record HashedDiagram(String definition, String hash) {}
