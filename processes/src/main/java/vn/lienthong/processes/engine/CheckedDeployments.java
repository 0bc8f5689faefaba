package vn.lienthong.processes.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.deployment.DeploymentCheck;
import vn.lienthong.processes.deployment.Problem;

/**
 * Refuses what may not be deployed, through whichever door it comes: the engine asks its deployers about every new
 * deployment, before it parses or keeps anything for good. Files of this release, byte for byte, are as trusted as the
 * program itself.
 */
@Component
class CheckedDeployments implements Deployer {

    /** More than that nobody reads in a message. */
    private static final int MOST_NAMED = 10;

    private final DeploymentCheck check;
    private final ReleaseFiles release;

    CheckedDeployments(DeploymentCheck check, ReleaseFiles release) {
        this.check = check;
        this.release = release;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        var problems = check.check(foreign(deployment.getResources()));
        if (!problems.isEmpty()) {
            throw new Refusal(inWords(problems));
        }
    }

    private Map<String, byte[]> foreign(Map<String, ResourceEntity> resources) {
        try {
            var own = release.all();
            var foreign = new TreeMap<String, byte[]>();
            for (var each : resources.entrySet()) {
                if (!isSame(own.get(each.getKey()), each.getValue().getBytes())) {
                    foreign.put(each.getKey(), each.getValue().getBytes());
                }
            }
            return foreign;
        } catch (IOException e) {
            throw new IllegalStateException("Files of this release can't be read", e);
        }
    }

    private static boolean isSame(@Nullable Resource own, byte[] content) throws IOException {
        return own != null && Arrays.equals(own.getContentAsByteArray(), content);
    }

    private static String inWords(List<Problem> problems) {
        var named = problems.stream().limit(MOST_NAMED).map(Problem::inWords).collect(Collectors.joining("; "));
        return problems.size() <= MOST_NAMED ? named : named + "; và " + (problems.size() - MOST_NAMED) + " lỗi khác";
    }
}
