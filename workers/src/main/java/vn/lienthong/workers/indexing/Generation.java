package vn.lienthong.workers.indexing;

/**
 * One set of the three indices, made together and read together. While a newer one is being filled the aliases still name
 * the older.
 *
 * @param name end of the indices' names
 */
record Generation(String name) {

    static final Generation FIRST = new Generation("1");

    /** The one that a rebuild fills; the same again when the rebuild goes on. */
    static Generation ofRebuild(long job) {
        return new Generation("r" + job);
    }

    String index(IndexAlias alias) {
        return alias.alias() + "-" + name;
    }

    /** The generation of an index with this name. */
    static Generation of(IndexAlias alias, String index) {
        return new Generation(index.substring(alias.alias().length() + 1));
    }
}
