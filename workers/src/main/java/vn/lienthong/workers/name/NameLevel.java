package vn.lienthong.workers.name;

/** How far two spellings are the same name. */
public enum NameLevel {
    /** Letter by letter. */
    EXACT,
    /** But for capitals, spaces, where a tone mark stands, and i or y. */
    FOLDED,
    /** But for all marks: registers of banks often have none. */
    UNACCENTED,
    DIFFERENT
}
