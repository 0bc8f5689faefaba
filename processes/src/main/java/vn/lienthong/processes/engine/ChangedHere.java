package vn.lienthong.processes.engine;

import java.util.Map;

/** What administrators have changed, which a new release must not put aside. */
public interface ChangedHere {

    /**
     * What is deployed with a release: its files, but for those that were changed here, and what these need besides.
     *
     * @param release contents by names
     * @param before SHA-256 of the last release's files, in hexadecimal digits, by names; never empty
     */
    Map<String, byte[]> over(Map<String, byte[]> release, Map<String, String> before);
}
