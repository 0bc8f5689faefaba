package vn.lienthong.tests;

import java.util.Map;

/**
 * Somebody who was made up for a test.
 *
 * @param birthDate yyyy-MM-dd
 */
record Citizen(String id, String name, String birthDate) {

    /** As the intake API wants to know them. */
    Map<String, String> person() {
        return Map.of("citizenId", id, "fullName", name, "birthDate", birthDate, "sex", "M");
    }
}
