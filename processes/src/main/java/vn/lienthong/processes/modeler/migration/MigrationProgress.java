package vn.lienthong.processes.modeler.migration;

/**
 * How far it is, in instances.
 *
 * @param refused those that stay in their version
 * @param ended those that had ended, or were moved otherwise, before it was their turn
 */
public record MigrationProgress(int waiting, int migrated, int refused, int ended) {

    public int all() {
        return waiting + migrated + refused + ended;
    }

    public boolean isGoingOn() {
        return waiting > 0;
    }

    /** Of 100. */
    public int percent() {
        return all() == 0 ? 100 : (all() - waiting) * 100 / all();
    }
}
