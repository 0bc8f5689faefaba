package vn.lienthong.processes.indexing;

/** A refusal as the workers tell it; fields as in {@link RefusedDocument}. */
public record NewRefusal(RefusedDocument.Kind kind, String caseId, String document, String content, String reason) {}
