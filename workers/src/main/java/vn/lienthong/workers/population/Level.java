package vn.lienthong.workers.population;

import vn.lienthong.workers.name.NameLevel;

/** How far somebody is who they are said to be, in one word. */
final class Level {

    static final String NONE = "NONE";
    static final String DECEASED = "DECEASED";
    static final String ID_ONLY = "ID_ONLY";

    private Level() {}

    static String of(Resident person, NameLevel name) {
        if (!person.alive()) {
            return DECEASED;
        }
        return name == NameLevel.DIFFERENT ? ID_ONLY : name.name();
    }
}
