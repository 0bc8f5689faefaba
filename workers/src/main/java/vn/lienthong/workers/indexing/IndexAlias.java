package vn.lienthong.workers.indexing;

import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The three indices by the names that they are read by. */
enum IndexAlias {
    CASES("cases"),
    EVENTS("case-events"),
    TASKS("case-tasks");

    static final List<IndexAlias> ALL = List.of(values());

    private final String alias;

    IndexAlias(String alias) {
        this.alias = alias;
    }

    String alias() {
        return alias;
    }

    /** Its settings and mappings: JSON. */
    InputStream definition() throws java.io.IOException {
        return new ClassPathResource("indexing/" + alias + ".json").getInputStream();
    }
}
