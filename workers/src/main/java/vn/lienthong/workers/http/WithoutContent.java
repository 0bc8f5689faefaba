package vn.lienthong.workers.http;

import java.io.IOException;

/** Why content could not be read, without the content: Jackson's messages quote what they read. */
public final class WithoutContent {

    private WithoutContent() {}

    public static IOException of(IOException e) {
        var bare = new IOException(e.getClass().getSimpleName());
        bare.setStackTrace(e.getStackTrace());
        return bare;
    }
}
