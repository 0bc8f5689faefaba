package vn.lienthong.processes.modeler.mybatis;

/** A file as it was deployed. */
public record DeployedFile(String name, String deployment, byte[] content) {}
