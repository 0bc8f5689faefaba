package vn.lienthong.processes.agency;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Brings the first agencies, units and groups in when the application starts. */
@Component
@Order(DirectorySetUp.ORDER)
class DirectorySetUp implements ApplicationRunner {

    static final int ORDER = 100;

    private final DirectoryImport directory;
    private final AgencyGroups groups;
    private final Resource units;
    private final Resource agencies;

    DirectorySetUp(
            DirectoryImport directory,
            AgencyGroups groups,
            @Value("${lienthong.agencies.units:classpath:agencies/units.yaml}") Resource units,
            @Value("${lienthong.agencies.agencies:classpath:agencies/agencies.yaml}") Resource agencies) {
        this.directory = directory;
        this.groups = groups;
        this.units = units;
        this.agencies = agencies;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        try (var content = units.getInputStream()) {
            directory.importUnits(String.valueOf(units.getFilename()), content);
        }
        try (var content = agencies.getInputStream()) {
            directory.importAgencies(String.valueOf(agencies.getFilename()), content);
        }
        groups.bringUpToDate();
    }
}
