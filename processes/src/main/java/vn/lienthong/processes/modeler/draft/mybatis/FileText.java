package vn.lienthong.processes.modeler.draft.mybatis;

/** A file of a draft. */
public record FileText(String name, int revision, String content) {}
