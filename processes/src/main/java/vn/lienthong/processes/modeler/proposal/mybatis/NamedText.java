package vn.lienthong.processes.modeler.proposal.mybatis;

/** A file of a proposal. */
public record NamedText(String name, String content) {}
