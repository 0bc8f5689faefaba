package vn.lienthong.processes.engine;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The diagrams, decisions and forms that come with this release. */
@Component
public class ReleaseFiles {

    private static final List<String> PATTERNS = List.of(
            "classpath*:bpmn/**/*.bpmn",
            "classpath*:dmn/**/*.dmn",
            "classpath*:forms/**/*.form",
            "classpath*:forms/**/*.html");

    private static final List<String> FOLDERS = List.of("/bpmn/", "/dmn/", "/forms/");

    private final ResourcePatternResolver resources;

    ReleaseFiles(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    /** All files by their path below the class path's root, which is what they are deployed and found by. */
    public Map<String, Resource> all() throws IOException {
        var files = new TreeMap<String, Resource>();
        for (var pattern : PATTERNS) {
            for (var resource : resources.getResources(pattern)) {
                files.put(path(resource), resource);
            }
        }
        return files;
    }

    /** The same whether from a folder or a jar. */
    private static String path(Resource resource) throws IOException {
        var url = URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
        int start = FOLDERS.stream().mapToInt(url::lastIndexOf).max().orElseThrow();
        return url.substring(start + 1);
    }
}
