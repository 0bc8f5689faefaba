package vn.lienthong.bench.payout;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lienthong.play.Client;
import vn.lienthong.play.Desk;
import vn.lienthong.stack.Application;
import vn.lienthong.stack.PostgresServer;

/** A province of the size of a real one: 111 communes in eleven districts, with somebody at every desk. */
final class Territory {

    static final String PROVINCE = "binh-phuoc";

    private static final int COMMUNES = 111;
    private static final int DISTRICTS = 11;
    private static final String PASSWORD = "lienthong-demo";

    private static final String UNITS = """
            insert into unit (code, valid_from, name, level, parent)
            select 'bench-' || d, date '2020-01-01', 'Huyện mẫu ' || d, 'DISTRICT', 'binh-phuoc'
            from generate_series(0, %1$d - 1) d
            union all
            select 'bench-' || c %% %1$d || '.xa-' || c, date '2020-01-01', 'Xã mẫu ' || c, 'COMMUNE', 'bench-' || c %% %1$d
            from generate_series(0, %2$d - 1) c
            """.formatted(DISTRICTS, COMMUNES);

    private Territory() {}

    /** Codes of the communes. */
    static List<String> communes() {
        var communes = new ArrayList<String>();
        for (int i = 0; i < COMMUNES; i++) {
            communes.add("bench-%d.xa-%d".formatted(i % DISTRICTS, i));
        }
        return communes;
    }

    /** Where the programme's people live, as the workers are told: with commas between. */
    static String residences() {
        return IntStream.range(0, DISTRICTS).mapToObj(i -> "bench-" + i).collect(Collectors.joining(","));
    }

    /** Makes the units, and the process application make their groups. */
    static void found(PostgresServer postgres, Application processes) throws SQLException {
        try (var connection = postgres.connect();
                var statement = connection.createStatement()) {
            statement.execute(UNITS);
        }
        processes.stop();
        processes.start();
    }

    /** Seats one person at all communes' desks, one at all departments', and one as the leader of all of these. */
    static Desk seat(Client administrator) throws IOException, InterruptedException {
        for (var person : List.of("bench-xa", "bench-phong", "bench-lanh-dao")) {
            administrator.rest(
                    "/user/create",
                    Map.of(
                            "profile", Map.of("id", person, "firstName", "Đo", "lastName", "Tốc độ"),
                            "credentials", Map.of("password", PASSWORD)));
            join(administrator, "officers", person);
        }
        for (var commune : communes()) {
            join(administrator, "UBND_XA." + commune, "bench-xa");
        }
        for (int i = 0; i < DISTRICTS; i++) {
            join(administrator, "PHONG_LDTBXH.bench-" + i, "bench-phong");
            join(administrator, "PHONG_LDTBXH.bench-" + i, "bench-lanh-dao");
            join(administrator, "PHONG_LDTBXH.bench-" + i + ".leaders", "bench-lanh-dao");
        }
        return Territory::account;
    }

    private static String account(String group) {
        if (group.startsWith("UBND_XA")) {
            return "bench-xa";
        }
        if (group.startsWith("PHONG_LDTBXH")) {
            return group.endsWith(".leaders") ? "bench-lanh-dao" : "bench-phong";
        }
        return Desk.ofDemoAccounts().account(group);
    }

    private static void join(Client administrator, String group, String person)
            throws IOException, InterruptedException {
        administrator.put("/group/%s/members/%s".formatted(group, person));
    }
}
