package vn.lienthong.partners.callback;

import java.net.URI;
import java.net.URISyntaxException;
import vn.lienthong.partners.web.Refusal;

/** Where callbacks may go. */
public final class Addresses {

    private Addresses() {}

    /** The address, if it is one of HTTPS; else a refusal. */
    public static String checked(String address) {
        try {
            var uri = new URI(address);
            if ("https".equals(uri.getScheme()) && uri.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Refused below.
        }
        throw Refusal.wrong("Trường callback phải là một địa chỉ https");
    }
}
