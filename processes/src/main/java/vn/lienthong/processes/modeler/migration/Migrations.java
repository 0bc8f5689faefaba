package vn.lienthong.processes.modeler.migration;

import java.util.List;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.modeler.migration.mybatis.MigrationMapper;

/** Which running cases go on in a new version, and how far that is. */
@Component
public class Migrations {

    private static final int MOST_REFUSED = 500;

    private final MigrationMapper rows;

    Migrations(MigrationMapper rows) {
        this.rows = rows;
    }

    /** All that run by another version of the target's procedure go on in the target, one by one, as soon as that is committed. */
    public void begin(long proposal, ProcessDefinition target) {
        rows.begin(proposal, target.getKey(), target.getId());
    }

    public MigrationProgress progress(long proposal) {
        return rows.progress(proposal);
    }

    /** Those that stay in their version, at most 500. */
    public List<MigrationLine> refused(long proposal) {
        return rows.refused(proposal, MOST_REFUSED);
    }
}
