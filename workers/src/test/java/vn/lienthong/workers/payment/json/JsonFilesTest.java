package vn.lienthong.workers.payment.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.workers.ledger.PaymentAttempt;
import vn.lienthong.workers.ledger.PaymentOrder;
import vn.lienthong.workers.payment.json.JsonChannel.Line;
import vn.lienthong.workers.task.Unfinished;

class JsonFilesTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
    private final JsonFiles files = new JsonFiles(json);
    private final Path file;

    JsonFilesTest(@TempDir Path folder) {
        file = folder.resolve("file.json");
    }

    @Test
    void writesAnOrder() throws Exception {
        var attempts = List.of(
                new PaymentAttempt("A-1", "0901", "Đỗ Thị Huệ", 500_000, "Trợ cấp"),
                new PaymentAttempt("A-2", "0902", "Lê \"An\"", 360_000, "Trợ cấp"));
        files.write(order(2, 860_000), attempts::forEach, file);
        assertThat(json.readTree(file.toFile())).isEqualTo(json.readTree("""
                {"requestId": "LT2611-1-7", "valueDate": "2026-11-30", "count": 2, "total": 860000, "payouts": [
                  {"endToEndId": "A-1", "account": "0901", "name": "Đỗ Thị Huệ", "amount": 500000, "text": "Trợ cấp"},
                  {"endToEndId": "A-2", "account": "0902", "name": "Lê \\"An\\"", "amount": 360000, "text": "Trợ cấp"}
                ]}
                """));
    }

    @Test
    void doesNotWriteOtherMoneyThanOrdered() {
        var attempt = new PaymentAttempt("A-1", "0901", "Đỗ Thị Huệ", 500_000, "Trợ cấp");
        assertThatThrownBy(() -> files.write(order(1, 500_001), each -> each.accept(attempt), file))
                .isInstanceOf(Unfinished.class);
    }

    @Test
    void readsTheStateWhereverItStands() throws Exception {
        Files.writeString(file, "{\"results\": [{\"state\": \"x\"}], \"state\": \"DONE\"}");
        assertThat(files.text(file, "state")).isEqualTo("DONE");
    }

    @Test
    void readsBookings() throws Exception {
        Files.writeString(file, """
                {"page": {"bookings": []}, "bookings": [{"booking": "B-1", "endToEndId": "A-1", "amount": 500000,
                  "credit": true, "bookedOn": "2026-11-30", "reason": "AC06"}], "more": false}
                """);
        var read = new ArrayList<Line>();
        files.list(file, "bookings", Line.class, read::add);
        assertThat(read).containsExactly(new Line("B-1", "A-1", 500_000, true, LocalDate.of(2026, 11, 30), "AC06"));
    }

    @Test
    void quotesNothingOfWhatItCannotRead() throws Exception {
        Files.writeString(file, "{\"bookings\": [{\"booking\": \"B-1\", \"amount\": \"070190123456\"");
        assertThatThrownBy(() -> files.list(file, "bookings", Line.class, each -> {}))
                .isInstanceOf(Unfinished.class)
                .hasMessageNotContaining("070190123456")
                .hasNoCause();
    }

    private static PaymentOrder order(int count, long total) {
        return new PaymentOrder(
                7,
                "LT2611-1-7",
                "H10.1",
                "BTXH",
                "2026-11",
                "VIDT",
                "WALLET",
                null,
                null,
                count,
                total,
                LocalDate.of(2026, 11, 30),
                Instant.EPOCH,
                null,
                PaymentOrder.State.CREATED);
    }
}
