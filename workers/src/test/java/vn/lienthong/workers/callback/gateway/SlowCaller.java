package vn.lienthong.workers.callback.gateway;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLContext;

/** Somebody who says that a body comes, and then keeps it. */
final class SlowCaller {

    private final Socket socket;

    SlowCaller(int port, SSLContext trust) throws IOException {
        socket = trust.getSocketFactory().createSocket("127.0.0.1", port);
    }

    void beginsAndWaits() throws IOException {
        var head = "POST /callbacks/issuer-cat HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
