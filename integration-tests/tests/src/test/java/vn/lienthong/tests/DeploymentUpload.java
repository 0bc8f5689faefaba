package vn.lienthong.tests;

import java.net.http.HttpRequest;
import java.util.Map;

/** Files that are deployed all together, by their names, as the engine's REST API takes them. */
record DeploymentUpload(String name, Map<String, String> files) {

    private static final String BOUNDARY = "----lienthong";
    private static final String PART =
            "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    HttpRequest.BodyPublisher body() {
        var body = new StringBuilder(PART.formatted("deployment-name", "", name));
        files.forEach((file, content) -> body.append(PART.formatted(file, "; filename=\"" + file + "\"", content)));
        return HttpRequest.BodyPublishers.ofString(
                body.append("--").append(BOUNDARY).append("--\r\n").toString());
    }
}
