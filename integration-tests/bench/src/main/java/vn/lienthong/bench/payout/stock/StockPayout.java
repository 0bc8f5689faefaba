package vn.lienthong.bench.payout.stock;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lienthong.bench.engine.StockEngine;
import vn.lienthong.bench.payout.stock.StockPartners.Partner;
import vn.lienthong.stack.LocalStack;

/** How many people a second are paid that way. */
public final class StockPayout {

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final long PAUSE_MILLIS = 50;
    private static final Map<String, String> BICS = Map.of("VBA", "VBAAVNVX", "VCB", "BFTVVNVX", "BIDV", "BIDVVNVX");
    private static final int AMOUNT = 500_000;
    private static final URL DIAGRAM = Objects.requireNonNull(StockPayout.class.getResource("beneficiary.bpmn"));

    private StockPayout() {}

    /**
     * Pays the first people of a list; the engine and its workers are warm by then.
     *
     * @param list with columns as {@code docs/payout.md} has them
     */
    public static double peoplePerSecond(LocalStack stack, Path list, int count) throws Exception {
        var people = people(list, 2 * count);
        try (var engine = StockEngine.start(stack.postgres(), DIAGRAM);
                var workers = new StockWorkers(
                        engine.restAddress(), new StockPartners(partners(stack), key(stack.signingKey()), "STOCK"))) {
            pay(engine, people.subList(0, people.size() - count), 0);
            long start = System.nanoTime();
            pay(engine, people.subList(people.size() - count, people.size()), people.size() - count);
            return count / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static void pay(StockEngine engine, List<StockPerson> people, long before) throws Exception {
        engine.begin("beneficiary", people.stream().map(StockPerson::variables).toList());
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (engine.ended() < before + people.size()) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("The baseline has not ended after " + PATIENCE);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static List<StockPerson> people(Path list, int most) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(list)) {
            var columns = new HashMap<String, Integer>();
            for (var name : lines.readLine().replace("\uFEFF", "").split(",", -1)) {
                columns.put(name, columns.size());
            }
            var people = new ArrayList<StockPerson>();
            for (var line = lines.readLine(); line != null && people.size() < most; line = lines.readLine()) {
                person(line.split(",", -1), columns, people);
            }
            return people;
        }
    }

    /** Those who have an account and receive for themselves. */
    private static void person(String[] cells, Map<String, Integer> columns, List<StockPerson> people) {
        var channel = cell(cells, columns, "Kênh");
        if (!channel.isEmpty() && cell(cells, columns, "Quan hệ người nhận").isEmpty()) {
            people.add(new StockPerson(
                    people.size(),
                    cell(cells, columns, "Số định danh"),
                    cell(cells, columns, "Họ và tên"),
                    cell(cells, columns, "Ngày sinh"),
                    channel,
                    cell(cells, columns, "Số tài khoản"),
                    cell(cells, columns, "Tên chủ tài khoản"),
                    AMOUNT));
        }
    }

    private static String cell(String[] cells, Map<String, Integer> columns, String name) {
        var column = columns.get(name);
        if (column == null) {
            throw new IllegalStateException("The list has no column " + name);
        }
        return cells[column];
    }

    private static Map<String, Partner> partners(LocalStack stack) {
        var partners = new HashMap<String, Partner>();
        stack.partners().values().forEach(partner -> {
            var name = partner.channel().orElse(partner.name().id());
            partners.put(name, new Partner(partner.address(), partner.key(), BICS.get(name)));
        });
        return partners;
    }

    private static PrivateKey key(Path pem) throws IOException, GeneralSecurityException {
        var text = Files.readString(pem).replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
    }
}
