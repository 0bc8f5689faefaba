package vn.lienthong.partners.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.partners.people.Registry;

@SuppressWarnings("NullAway.Init")
class SampleTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final List<String> COMMUNES = List.of("bu-dang.duc-phong", "dong-phu.tan-phu");

    @TempDir
    Path folder;

    private static Sample sample(int people, boolean clean) {
        return new Sample(people, 7, COMMUNES, MONTH, clean);
    }

    @Test
    void hasEveryDefectSeveralTimes() {
        var found = sample(5_000, false)
                .list()
                .filter(row -> row.defect() != null)
                .collect(Collectors.groupingBy(SampleRow::defect, Collectors.counting()));

        assertThat(found).containsOnlyKeys(Defect.values());
        assertThat(found.values()).allMatch(count -> count >= 8);
    }

    @Test
    void hasEveryDefectInAShortListToo() {
        var found = sample(Defect.values().length + 3, false)
                .list()
                .map(SampleRow::defect)
                .collect(Collectors.toSet());

        assertThat(found).contains(Defect.values());
        assertThatThrownBy(() -> sample(10, false)).hasMessageContaining("--clean");
    }

    @Test
    void hasAllReasonCodesOfTheContract() throws IOException {
        var defects = Arrays.stream(Defect.values()).map(Enum::name).toList();

        assertThat(defects).containsAll(reasonCodes());
    }

    /** What is decided by people is not the sample's. */
    private static List<String> reasonCodes() throws IOException {
        var payout = Files.readString(Path.of("../../docs/payout.md"));
        var table = payout.substring(payout.indexOf("## Reason codes"), payout.indexOf("| decision |"));
        return Pattern.compile("`([A-Z0-9_]{4,})`")
                .matcher(table)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void givesTheSamePeopleForTheSameSeed() {
        var one = sample(300, false).list().map(SampleRow::cells).toList();

        assertThat(sample(300, false).list().map(SampleRow::cells)).isEqualTo(one);
        assertThat(new Sample(300, 8, COMMUNES, MONTH, false).list().map(SampleRow::cells))
                .isNotEqualTo(one);
    }

    @Test
    void givesTheSandboxesTheSamePeopleInEveryMonth() {
        var later = new Sample(300, 7, COMMUNES, MONTH.plusMonths(5), false);

        assertThat(later.everybody().map(SampleRow::people))
                .isEqualTo(sample(300, false).everybody().map(SampleRow::people).toList());
    }

    @Test
    void makesNumbersThatFitThePersonAndAreNobodyElses() {
        var ids = new HashSet<String>();

        sample(20_000, true).everybody().flatMap(row -> row.people().stream()).forEach(person -> {
            assertThat(ids.add(person.id())).isTrue();
            assertThat(person.id()).matches("0[0-9]{11}");
            var born = LocalDate.parse(person.birthDate());
            assertThat(person.id().substring(4, 6)).isEqualTo("%02d".formatted(born.getYear() % 100));
            assertThat(person.id().charAt(3) - '0')
                    .isEqualTo((born.getYear() / 100 - 19) * 2 + (person.sex().equals("F") ? 1 : 0));
        });
    }

    @Test
    void hasNothingWrongInACleanList() {
        sample(5_000, true).list().forEach(row -> {
            var person = row.people().get(0);
            assertThat(row.defect()).isNull();
            assertThat(row.cell(Column.FULL_NAME)).isEqualTo(person.name());
            assertThat(row.cell(Column.CITIZEN_ID)).isEqualTo(person.id());
            assertThat(date(row.cell(Column.BIRTH_DATE))).isEqualTo(person.birthDate());
            assertThat(row.people()).extracting(Registry.Person::status).containsOnly("ALIVE");
            assertThat(row.accounts()).allMatch(known -> known.account().state().equals("OPEN"));
            assertThat(row.cell(Column.ACCOUNT).isEmpty())
                    .isNotEqualTo(row.welfareAccounts().isEmpty());
        });
    }

    private static String date(String text) {
        return LocalDate.parse(text, DateTimeFormatter.ofPattern("dd/MM/yyyy")).toString();
    }

    @Test
    void repeatsPeopleInTheSupplementAndInTheOtherProgramme() {
        var sample = sample(5_000, false);
        var listed = sample.list().map(row -> row.cell(Column.CITIZEN_ID)).collect(Collectors.toSet());

        assertThat(sample.supplement().map(row -> row.cell(Column.CITIZEN_ID)))
                .anyMatch(listed::contains)
                .anyMatch(id -> !listed.contains(id));
        assertThat(sample.otherProgramme().map(row -> row.cell(Column.CITIZEN_ID)))
                .anyMatch(listed::contains)
                .anyMatch(id -> !listed.contains(id));
    }

    @Test
    void writesTheSameListInEveryForm() throws IOException {
        Main.main(new String[] {
            "--people", "200", "--communes", "a.b", "--out", folder.toString(), "--xlsx", "--windows-1258"
        });

        var csv = Files.readAllLines(folder.resolve("danh-sach.csv"));
        var old = Files.readString(folder.resolve("danh-sach-1258.csv"), Windows1258.CHARSET);
        assertThat(Normalizer.normalize(old, Normalizer.Form.NFC).lines().toList())
                .isEqualTo(csv.stream().map(line -> line.replace("\uFEFF", "")).toList());
        assertThat(csv.get(0)).startsWith("\uFEFFMã xã,Số định danh,");
        try (var book = new ReadableWorkbook(folder.resolve("danh-sach.xlsx").toFile());
                var rows = book.getFirstSheet().openStream()) {
            assertThat(rows.skip(1).map(row -> row.getCellAsString(1).orElse("")))
                    .isEqualTo(
                            csv.stream().skip(1).map(line -> line.split(",")[1]).toList());
        }
        assertThat(Files.readString(folder.resolve("people.csv"), StandardCharsets.UTF_8))
                .startsWith("id,name,birth_date,sex,status,residence\n");
    }
}
