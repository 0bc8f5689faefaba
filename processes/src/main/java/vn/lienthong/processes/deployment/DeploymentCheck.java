package vn.lienthong.processes.deployment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether files may be deployed: diagrams ({@code .bpmn}), decisions ({@code .dmn}) and forms ({@code .form}) that run no
 * code of their own.
 */
public class DeploymentCheck {

    private static final int LARGEST_FILE = 2 << 20;
    private static final int LARGEST_DEPLOYMENT = 16 << 20;
    private static final int MOST_FILES = 500;

    /** A path below some folder, for people to read. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()/-]{0,199}");

    private final Expressions expressions;
    private final ObjectMapper json;

    public DeploymentCheck(DiagramFunctions functions, ObjectMapper json) {
        this.expressions = new Expressions(functions);
        this.json = json;
    }

    /**
     * @param files contents by name
     * @return why not; empty when they may be deployed
     */
    public List<Problem> check(Map<String, byte[]> files) {
        long size = files.values().stream().mapToLong(content -> content.length).sum();
        if (files.size() > MOST_FILES || size > LARGEST_DEPLOYMENT) {
            return List.of(new Problem("Bản triển khai", null, 0, "quá nhiều tệp hoặc quá lớn"));
        }
        var problems = new ArrayList<Problem>();
        files.forEach((name, content) -> problems.addAll(check(name, content)));
        return problems;
    }

    private List<Problem> check(String name, byte[] content) {
        if (!NAME.matcher(name).matches() || name.contains("..")) {
            return List.of(new Problem("Bản triển khai", null, 0, "có tệp mang tên không hợp lệ"));
        }
        if (content.length > LARGEST_FILE) {
            return List.of(new Problem(name, null, 0, "tệp lớn hơn " + (LARGEST_FILE >> 20) + " MB"));
        }
        if (name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml")) {
            return new DiagramRules(name, expressions).problemsOf(content);
        }
        if (name.endsWith(".dmn") || name.endsWith(".dmn11.xml")) {
            return new DecisionRules(name).problemsOf(content);
        }
        if (name.endsWith(".form")) {
            return FormRules.check(name, content, json);
        }
        return List.of(
                new Problem(name, null, 0, "chỉ được triển khai sơ đồ .bpmn, bảng quyết định .dmn, biểu mẫu .form"));
    }
}
