package vn.lienthong.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lienthong.play.Desk;
import vn.lienthong.play.PlayedPayout;
import vn.lienthong.play.SamplePeople;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.Partner;

/** Payouts of sample people, what the ledger says of them, and what the partners' own books say. */
final class Payouts {

    static final String PROVINCE = "binh-phuoc";
    static final List<String> COMMUNES = List.of(
            "bu-dang.duc-phong", "bu-dang.dak-nhau", "bu-dang.tho-son", "dong-phu.tan-phu", "dong-phu.thuan-loi");

    private static final AtomicInteger MONTHS = new AtomicInteger();

    private Payouts() {}

    /** A month that no other test pays. */
    static YearMonth month() {
        return YearMonth.of(2027, 1).plusMonths(MONTHS.getAndIncrement());
    }

    static PlayedPayout played(LocalStack stack) {
        return new PlayedPayout(stack.processes().address(), Desk.ofDemoAccounts());
    }

    /** People with everything that can be wrong, known to the partners. */
    static SamplePeople people(LocalStack stack, Path folder, int count) throws IOException, InterruptedException {
        var people = SamplePeople.withDefects(folder, count, COMMUNES);
        people.tell(stack.partners().values());
        return people;
    }

    /** Sets a partner's faults; none for an empty map. */
    static void faults(Collection<Partner> partners, Map<String, Object> faults) {
        partners.forEach(partner -> Sandbox.put(partner, "faults", faults));
    }

    /** The bookings in a channel's own books: {@code end_to_end_id,account,amount,credit,booked_on}. */
    static List<String[]> books(Partner partner) {
        return Sandbox.lines(partner);
    }

    /** Whether a line of the books says that money came back. */
    static boolean isCredit(String[] line) {
        return line[3].equals("true") || line[3].equals("1");
    }

    /** Rows of a query, columns as texts. */
    static List<List<String>> rows(LocalStack stack, String query) {
        try (var connection = stack.postgres().connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    static long number(LocalStack stack, String query) {
        return Long.parseLong(rows(stack, query).get(0).get(0));
    }

    /** Đồng by the first column's values. */
    static Map<String, Long> sums(LocalStack stack, String query) {
        var sums = new TreeMap<String, Long>();
        rows(stack, query).forEach(row -> sums.put(row.get(0), Long.valueOf(row.get(1))));
        return sums;
    }

    /** What a signed-in person downloads. */
    static byte[] download(Person person, String path) {
        return Session.signIn(person).bytes(path);
    }
}
