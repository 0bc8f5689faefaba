package vn.lienthong.workers.callback;

import java.net.URI;

/** Where partners are told to call us back. */
public record CallbackAddress(URI gateway) {

    /** @param partner the name that it signs with */
    public URI of(String partner) {
        var base = gateway.toString().replaceFirst("/+$", "");
        return URI.create(base + "/callbacks/" + partner);
    }
}
