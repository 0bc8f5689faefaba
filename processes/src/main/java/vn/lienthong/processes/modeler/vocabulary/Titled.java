package vn.lienthong.processes.modeler.vocabulary;

/**
 * An expression with its words.
 *
 * @param title in Vietnamese
 */
public record Titled(String expression, String title) {}
