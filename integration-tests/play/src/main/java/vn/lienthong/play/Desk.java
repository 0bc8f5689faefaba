package vn.lienthong.play;

import java.util.Locale;

/** Who sits at the desk of a group. */
@FunctionalInterface
public interface Desk {

    /**
     * Id of somebody's account.
     *
     * @param group of the task, such as {@code UBND_XA.bu-dang.duc-phong} or {@code PHONG_LDTBXH.bu-dang.leaders}
     */
    String account(String group);

    /** The demo accounts: one officer and one leader for each agency of each unit. */
    static Desk ofDemoAccounts() {
        return group -> {
            boolean leaders = group.endsWith(".leaders");
            var agency = leaders ? group.substring(0, group.length() - ".leaders".length()) : group;
            return agency.replaceFirst("\\.(vn|binh-phuoc)$", "").toLowerCase(Locale.ROOT) + (leaders ? ".ld" : ".cb");
        };
    }
}
