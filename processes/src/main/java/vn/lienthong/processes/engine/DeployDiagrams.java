package vn.lienthong.processes.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.engine.mybatis.HashedFile;
import vn.lienthong.processes.engine.mybatis.ReleaseFileMapper;

/**
 * Deploys the diagrams, decisions and forms that come with this release, all in one deployment, so that called parts and forms are
 * bound to the diagrams they were made with. Nothing happens when the release has the same files as the last one, whatever
 * administrators have changed since; of what they have changed, a new release leaves their version in force.
 */
@Component
@Order(DeployDiagrams.ORDER)
class DeployDiagrams implements ApplicationRunner {

    static final int ORDER = 200;

    private static final Logger log = LoggerFactory.getLogger(DeployDiagrams.class);

    private final RepositoryService repository;
    private final ReleaseFiles files;
    private final ReleaseFileMapper rows;
    private final ChangedHere changedHere;

    DeployDiagrams(RepositoryService repository, ReleaseFiles files, ReleaseFileMapper rows, ChangedHere changedHere) {
        this.repository = repository;
        this.files = files;
        this.rows = rows;
        this.changedHere = changedHere;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) throws IOException {
        rows.lock();
        var release = contents();
        var hashes = new TreeMap<String, String>();
        release.forEach((name, content) -> hashes.put(name, hash(content)));
        var known = byName(rows.last());
        if (hashes.equals(known)) {
            return;
        }
        var before = known.isEmpty() ? byName(rows.lastDeployed()) : known;
        deploy(before.isEmpty() ? release : changedHere.over(release, before));
        rows.forget();
        hashes.forEach(rows::keep);
    }

    private void deploy(Map<String, byte[]> contents) {
        var deployment = repository
                .createDeployment()
                .name("lienthong")
                .source("release")
                .enableDuplicateFiltering(false);
        contents.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        log.info(
                "Diagrams and forms are those of deployment {}",
                deployment.deployWithResult().getId());
    }

    private Map<String, byte[]> contents() throws IOException {
        var contents = new TreeMap<String, byte[]>();
        for (var file : files.all().entrySet()) {
            contents.put(file.getKey(), file.getValue().getContentAsByteArray());
        }
        return contents;
    }

    private static Map<String, String> byName(List<HashedFile> files) {
        return files.stream().collect(Collectors.toMap(HashedFile::name, HashedFile::hash));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
