package vn.lienthong.partners.channel;

import vn.lienthong.partners.web.Refusal;

/** Numbers of bookings, as a channel's statements show them: they grow, also when compared as texts. */
final class Bookings {

    private static final int DIGITS = 12;

    private Bookings() {}

    static String name(String channel, long number) {
        return channel + "-"
                + "0".repeat(Math.max(0, DIGITS - Long.toString(number).length())) + number;
    }

    static long number(String channel, String name) {
        try {
            if (name.startsWith(channel + "-")) {
                return Long.parseLong(name.substring(channel.length() + 1));
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        throw Refusal.wrong("Số bút toán " + name + " không đúng dạng");
    }
}
