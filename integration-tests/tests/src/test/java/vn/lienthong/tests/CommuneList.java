package vn.lienthong.tests;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lienthong.stack.PostgresServer;

/** A commune's list of a payout period of its own, in a month of its own, written into the ledger as an import would. */
record CommuneList(long period, String caseId, String caseCode) {

    static final String COMMUNE = "bu-dang.duc-phong";

    /** Far from what other tests pay. */
    private static final YearMonth FIRST_MONTH = YearMonth.of(2060, 1);

    private static final AtomicInteger MONTHS = new AtomicInteger();
    private static final PostgresServer POSTGRES = SharedStack.get().postgres();

    /** People 1 to n, who are all in this state. */
    static CommuneList of(int people, String state, String level, String reason) {
        var id = UUID.randomUUID().toString();
        var code = "THU-" + id.substring(0, 8);
        run("""
            insert into payout_programme (code, name, base) values ('THU', 'Thử', 'THU') on conflict do nothing;
            insert into payout_channel (code, kind, name, rank, valid_from)
                select 'BUUDIEN', 'POST', 'Bưu điện', 9, '2020-01-01'
                where not exists (select from payout_channel where kind = 'POST');
            insert into payout_channel (code, kind, name, rank, valid_from)
                select 'VBA', 'BANK', 'Agribank', 1, '2020-01-01'
                where not exists (select from payout_channel where code = 'VBA');
            insert into case_file (case_id, code, process_key, title, unit, lead_agency, due_at, due_provisional,
                    opened_by, opened_at)
                values ('%1$s', '%2$s', 'probe', 'Thử', 'binh-phuoc', 'SLDTBXH', now(), false, 'x', now());
            insert into payout_period (case_id, programme, month, unit, fund, state, opened_by, opened_at)
                values ('%1$s', 'THU', '%3$s', 'binh-phuoc', 1000000000, 'PAYING', 'x', now());
            """.formatted(
                id, code, FIRST_MONTH.plusMonths(MONTHS.getAndIncrement()).atDay(1)));
        long period = number("select id from payout_period where case_id = '%s'".formatted(id));
        run("""
            insert into payout_list (period, commune, chunks) values (%1$d, '%2$s', 1);
            insert into payout_entry (id, period, commune, chunk, programme, citizen_id, full_name, birth_date, kind,
                    categories, amount, payee_relation, payee_id, payee_name, state, match_level, reason, import, line)
                select nextval('payout_entry_id'), %1$d, '%2$s', 0, 'THU', '0700400' || lpad(n::text, 5, '0'),
                    'Nguyễn Văn ' || n, '1940-01-01', 'MONTHLY', '{NCT80}', 500000, 'SELF',
                    '0700400' || lpad(n::text, 5, '0'), 'Nguyễn Văn ' || n, '%4$s', nullif('%5$s', ''), nullif('%6$s', ''),
                    gen_random_uuid(), n
                from generate_series(1, %3$d) n
            """.formatted(period, COMMUNE, people, state, level, reason));
        return new CommuneList(period, id, code);
    }

    /** The entry of person n. */
    long entry(int n) {
        return number("select id from payout_entry where period = %d and line = %d".formatted(period, n));
    }

    /** State of the entry of person n. */
    String state(int n) {
        return text("select state from payout_entry where period = %d and line = %d".formatted(period, n));
    }

    /** What the page says about the entry of person n: which, and as which version. */
    String seen(int n) {
        return text("select id || ':' || xmin from payout_entry where period = %d and line = %d".formatted(period, n));
    }

    /** Path of a page of the list. */
    String page(String below) {
        return "/payouts/" + caseCode + "/" + COMMUNE + below;
    }

    /** Changes this list by plain SQL. */
    void set(String assignments) throws SQLException {
        try (var connection = POSTGRES.connect()) {
            execute(connection, "update payout_list set %s where period = %d".formatted(assignments, period));
        }
    }

    static void run(String sql) {
        try (var connection = POSTGRES.connect()) {
            execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static long number(String sql) {
        return Long.parseLong(text(sql));
    }

    static String text(String sql) {
        try (var connection = POSTGRES.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
