package vn.lienthong.processes.payout.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.processes.payout.list.StagedRow.Account;
import vn.lienthong.processes.payout.list.file.ListFile;

class RowCheckTest {

    private static final ListRules RULES = new ListRules(
            new BigDecimal("500000"),
            Map.of("NCT80", new BigDecimal("1.00"), "KTDBN", new BigDecimal("2.00"), "KTN", new BigDecimal("1.50")),
            Set.of("bu-dang.tho-son"),
            Map.of("VBA", "BANK", "BUUDIEN", "POST"),
            LocalDate.of(2026, 11, 27));

    private static final String HEADER = "Mã xã;Số định danh;Họ và tên;Ngày sinh;Giới tính;Loại;Đối tượng;Số tiền;"
            + "Quan hệ người nhận;Số định danh người nhận;Họ tên người nhận;Hạn ủy quyền;Kênh;Số tài khoản;Tên chủ tài khoản\n";
    private static final String GOOD = "bu-dang.tho-son;070130000001;Điểu Thị Phượng;01/02/1940;Nữ;TC;NCT80";

    private final Path folder;

    RowCheckTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void takesTheHighestOfSeveralCategories() throws IOException {
        var row = accepted(GOOD + "+KTDBN+KTN");
        assertThat(row.amount()).isEqualTo(1_000_000);
        assertThat(row.categories()).containsExactly("NCT80", "KTDBN", "KTN");
        assertThat(row.sex()).isEqualTo("F");
        assertThat(row.payee().relation()).isEqualTo("SELF");
        assertThat(row.account()).isEqualTo(Account.UNKNOWN);
    }

    @Test
    void putsBackALostZeroAndSaysSo() throws IOException {
        var row = accepted(GOOD.replace("070130000001", "70130000001"));
        assertThat(row.citizenId()).isEqualTo("070130000001");
        assertThat(row.payee().id()).isEqualTo("070130000001");
        assertThat(row.repair()).isEqualTo("LOST_ZERO");
    }

    @ParameterizedTest
    @CsvSource({"500000", "500.000", "'500,000'", "500 000", "500.000 đ", "500000.00", "500.000 đồng"})
    void readsAmountsAsPeopleWriteThem(String amount) throws IOException {
        assertThat(accepted(GOOD + ";" + amount).amount()).isEqualTo(500_000);
    }

    @ParameterizedTest
    @CsvSource({
        "070130000001, 0701300000012, BAD_ID, Số định danh",
        "070130000001, 07013000000A, BAD_ID, Số định danh",
        "070130000001, 123456789, BAD_ID, chứng minh nhân dân",
        "070130000001, 7013000000, BAD_ID, hai số 0",
        "070130000001, '', MISSING, Số định danh",
        "Điểu Thị Phượng, Điểu 2, BAD_NAME, Họ và tên",
        "Điểu Thị Phượng, Ði\ufffdu, BAD_NAME, Họ và tên",
        "01/02/1940, 1940, BAD_DATE, Ngày sinh",
        "01/02/1940, 31/02/1940, BAD_DATE, Ngày sinh",
        "01/02/1940, 28/11/2026, BAD_DATE, đến hôm nay",
        "Nữ, F, BAD_SEX, Giới tính",
        ";TC;, ;TX;, UNKNOWN_KIND, Loại",
        "NCT80, NCT81, UNKNOWN_CATEGORY, Đối tượng",
        "NCT80, '', MISSING, Đối tượng",
        "bu-dang.tho-son, bu-dang.khac, UNKNOWN_COMMUNE, Mã xã",
        "NCT80, NCT80;450000, AMOUNT_DIFFERS, 500.000 đồng",
        "NCT80, NCT80;500000.5, FRACTION, Số tiền",
        "NCT80, 'NCT80;500000,25', FRACTION, Số tiền",
        "NCT80, NCT80;năm trăm, NOT_A_NUMBER, Số tiền",
        "NCT80, NCT80;-500000, BAD_AMOUNT, Số tiền",
        "TC;NCT80, TL;NCT80;0, BAD_AMOUNT, Số tiền",
        "TC;NCT80, TL;NCT80, MISSING, Số tiền",
        "NCT80, NCT80;;;;;;XYZ;12345678, UNKNOWN_CHANNEL, Kênh",
        "NCT80, NCT80;;;;;;VBA;, BAD_ACCOUNT, Số tài khoản",
        "NCT80, NCT80;;;;;;VBA;12-34, BAD_ACCOUNT, Số tài khoản",
        "NCT80, NCT80;;;;;;;12345678, BAD_ACCOUNT, Kênh",
        "NCT80, NCT80;;XX;070130000009;Trần An, BAD_PAYEE, Quan hệ",
        "NCT80, NCT80;;GH;;Trần An, BAD_PAYEE, Số định danh người nhận",
        "NCT80, NCT80;;GH;070130000001;Trần An, BAD_PAYEE, chính người hưởng",
        "NCT80, NCT80;;;070130000009;Trần An, BAD_PAYEE, Quan hệ",
        "NCT80, NCT80;;UQ;070130000009;Trần An;, BAD_PAYEE, Hạn ủy quyền",
        "NCT80, NCT80;;UQ;070130000009;Trần An;26/11/2026, PAYEE_EXPIRED, Hạn ủy quyền"
    })
    void rejectsWithAReasonThatNamesTheColumn(String good, String bad, Reason reason, String words) throws IOException {
        assertThat(check(GOOD.replace(good, bad))).isNull();
        assertThat(problems).extracting(Problem::reason).containsExactly(reason);
        assertThat(problems.get(0).message()).contains(words);
    }

    @Test
    void givesEveryReasonOfARow() throws IOException {
        check("x;1;2;3;4;TC;Z;5,5");
        assertThat(problems)
                .extracting(Problem::reason)
                .containsExactly(
                        Reason.UNKNOWN_COMMUNE,
                        Reason.BAD_ID,
                        Reason.BAD_NAME,
                        Reason.BAD_DATE,
                        Reason.BAD_SEX,
                        Reason.UNKNOWN_CATEGORY,
                        Reason.FRACTION);
    }

    @Test
    void rejectsARowThatIsShiftedByASeparatorOfItsOwn() throws IOException {
        check(GOOD + ";500000;;;;;VBA;12345678;DIEU THI PHUONG;x");
        assertThat(problems).extracting(Problem::reason).contains(Reason.BAD_ROW);
    }

    @Test
    void rejectsACellOfSeveralLines() throws IOException {
        check(GOOD.replace("Điểu Thị Phượng", "\"Điểu\nPhượng\""));
        assertThat(problems).extracting(Problem::reason).containsExactly(Reason.BAD_ROW);
    }

    @Test
    void keepsWhoReceivesAndUntilWhen() throws IOException {
        var payee = accepted(GOOD + ";;UQ;070130000009;Trần An;27/11/2026").payee();
        assertThat(payee.relation()).isEqualTo("AUTHORISED");
        assertThat(payee.id()).isEqualTo("070130000009");
        assertThat(payee.until()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void needsNoAccountAtThePostOffice() throws IOException {
        assertThat(accepted(GOOD + ";;;;;;buudien").account())
                .isEqualTo(new Account("BUUDIEN", "070130000001", "Điểu Thị Phượng"));
    }

    @Test
    void takesWhatASpreadsheetWasKeptFromCalculating() throws IOException {
        assertThat(accepted(GOOD.replace("070130000001", "'070130000001")).citizenId())
                .isEqualTo("070130000001");
    }

    @Test
    void roundsToWholeDong() {
        assertThat(Amounts.monthly(new BigDecimal("333"), new BigDecimal("1.5")))
                .isEqualTo(500);
        assertThat(Amounts.monthly(new BigDecimal("360000"), new BigDecimal("2.50")))
                .isEqualTo(900_000);
    }

    private StagedRow accepted(String row) throws IOException {
        var staged = check(row);
        assertThat(problems).isEmpty();
        assertThat(staged).isNotNull();
        return Objects.requireNonNull(staged);
    }

    private @Nullable StagedRow check(String row) throws IOException {
        var file = Files.write(folder.resolve("list.csv"), (HEADER + row + "\n").getBytes(StandardCharsets.UTF_8));
        try (var list = ListFile.open(file)) {
            var check = new RowCheck(RULES, list.columns());
            var source = Objects.requireNonNull(list.next());
            var staged = check.check(source);
            problems.clear();
            problems.addAll(check.problems());
            return staged;
        }
    }
}
