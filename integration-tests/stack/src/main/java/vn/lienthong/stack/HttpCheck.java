package vn.lienthong.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Whether an address answers with 200. */
final class HttpCheck {

    private static final int LIMIT_MILLIS = 3_000;

    private HttpCheck() {}

    static boolean isOk(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(LIMIT_MILLIS);
            connection.setReadTimeout(LIMIT_MILLIS);
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
