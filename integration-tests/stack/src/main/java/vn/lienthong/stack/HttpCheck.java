package vn.lienthong.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;

/** Whether an address answers with 200. */
final class HttpCheck {

    private static final int LIMIT_MILLIS = 3_000;

    private HttpCheck() {}

    static boolean isOk(URI address) {
        return isOk(address, Map.of());
    }

    static boolean isOk(URI address, Map<String, String> headers) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(LIMIT_MILLIS);
            connection.setReadTimeout(LIMIT_MILLIS);
            headers.forEach(connection::setRequestProperty);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
