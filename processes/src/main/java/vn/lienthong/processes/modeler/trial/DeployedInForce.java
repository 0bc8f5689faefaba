package vn.lienthong.processes.modeler.trial;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.modeler.FilesInForce;

@Component
class DeployedInForce implements Deployed {

    private final FilesInForce files;

    DeployedInForce(FilesInForce files) {
        this.files = files;
    }

    @Override
    public Optional<NamedFile> diagram(String procedure) {
        return files.procedure(procedure).flatMap(version -> Optional.ofNullable(
                        files.text(version.getDeploymentId(), version.getResourceName()))
                .map(text -> new NamedFile(version.getResourceName(), text.getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public Optional<NamedFile> file(String name) {
        return files.file(name).map(file -> new NamedFile(file.name(), file.content()));
    }

    @Override
    public Optional<NamedFile> decision(String key) {
        return files.decisionFile(key).flatMap(this::file);
    }
}
