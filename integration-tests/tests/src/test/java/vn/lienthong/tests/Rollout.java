package vn.lienthong.tests;

import java.util.Map;
import java.util.stream.Stream;

/** A model of the appendix, who opens its cases, and what he fills in besides unit and deadline. */
record Rollout(String process, Person opener, Map<String, Object> start) {

    static Stream<Rollout> all() {
        return Stream.of(
                of("02", "vpub.bu-dang.cb"),
                of("04", "stttt.cb"),
                of("07", "ttyt.bu-dang.cb"),
                of("13", "phong_vhtt.bu-dang.cb"),
                new Rollout("model-17-rollout", new Person("cah.bu-dang.cb"), Map.of("lead", "CAH")),
                of("18", "stttt.cb"),
                of("22", "svhttdl.cb"),
                of("30", "cah.bu-dang.cb"),
                of("32", "stp.cb"),
                of("33", "sldtbxh.cb"),
                of("34", "stnmt.cb"),
                of("36", "sldtbxh.cb"));
    }

    static Rollout of(String number, String opener) {
        return new Rollout("model-" + number + "-rollout", new Person(opener), Map.of());
    }

    KioskCase open() {
        return PlayedOfficers.open(process, opener, start);
    }

    @Override
    public String toString() {
        return process;
    }
}
