package vn.lienthong.processes.judicial.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Unit;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.agency.UnitLevel;

class RequestCheckTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-27T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Agencies agencies = mock(Agencies.class);
    private final RequestCheck check = new RequestCheck(agencies, NOW);
    private final ObjectNode sent = right();

    @BeforeEach
    void oneProvince() {
        when(agencies.unit(any())).thenReturn(Optional.empty());
        var province = new UnitCode("binh-phuoc");
        when(agencies.unit(province))
                .thenReturn(Optional.of(new Unit(
                        province,
                        LocalDate.parse("1997-01-01"),
                        null,
                        "Tỉnh Bình Phước",
                        UnitLevel.PROVINCE,
                        null,
                        null)));
    }

    @Test
    void findsNothingWrongWithWhatIsRight() throws Exception {
        assertThat(fields()).isEmpty();
    }

    @Test
    void namesEveryFieldThatIsMissing() throws Exception {
        sent.removeAll();
        assertThat(fields())
                .containsExactly("requestId", "subject", "formType", "purpose", "person", "unit", "consent");
    }

    @ParameterizedTest
    @CsvSource({
        "requestId, có dấu",
        "subject, ME",
        "unit, bu-dang",
        "unit, Không phải mã",
        "payment, CASH",
        "exemption, ALL"
    })
    void namesAFieldThatIsWrong(String field, String value) throws Exception {
        sent.put(field, value);
        assertThat(fields()).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({
        "citizenId, 12345678901",
        "citizenId, 07020000000a",
        "fullName, <b>An</b>",
        "fullName, Robert'); drop",
        "birthDate, 2026-11-28",
        "birthDate, 1899-12-31",
        "sex, X"
    })
    void namesWhatIsWrongWithThePerson(String field, String value) throws Exception {
        sent.withObject("/person").put(field, value);
        assertThat(fields()).containsExactly("person." + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Minh Khai", "Y Moan Êñuôl", "K’Sor H’Nhung", "Lê A-Tủa", "O'Brien Jr."})
    void takesNamesAsPeopleHaveThem(String name) throws Exception {
        sent.withObject("/person").put("fullName", name);
        assertThat(fields()).isEmpty();
    }

    @Test
    void demandsWhoAsksForAChildAndNobodyBesidesOneself() throws Exception {
        sent.put("subject", "CHILD");
        assertThat(fields()).containsExactly("requester");
        sent.put("subject", "SELF");
        sent.set("requester", sent.get("person"));
        assertThat(fields()).containsExactly("requester");
    }

    @Test
    void demandsAnAddressForPaper() throws Exception {
        sent.put("paper", true);
        assertThat(fields()).containsExactly("postalAddress");
        sent.put("paper", false).put("electronic", false);
        assertThat(fields()).containsExactly("electronic");
    }

    @Test
    void leavesUrgencyToOrganisations() throws Exception {
        sent.put("urgent", true);
        assertThat(fields()).containsExactly("urgent");
        sent.put("organisation", "Tòa án nhân dân tỉnh");
        assertThat(fields()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithoutRepeatingIt() throws Exception {
        sent.withObject("/person").put("citizenId", "0702000000");
        assertThat(check.errors(content()))
                .extracting(FieldError::message)
                .containsExactly("Số định danh của người được cấp phiếu: phải gồm 12 chữ số");
    }

    private List<String> fields() throws Exception {
        return check.errors(content()).stream().map(FieldError::field).toList();
    }

    private RequestContent content() throws Exception {
        return JSON.treeToValue(sent, RequestContent.class);
    }

    private static ObjectNode right() {
        var sent = JSON.createObjectNode()
                .put("requestId", "VN-1")
                .put("subject", "SELF")
                .put("formType", 1)
                .put("purpose", "Xin việc")
                .put("unit", "binh-phuoc");
        sent.putObject("person")
                .put("citizenId", "070200000001")
                .put("fullName", "Nguyễn Văn An")
                .put("birthDate", "1990-02-03")
                .put("sex", "M");
        sent.putObject("consent")
                .put("id", "DY-1")
                .put("givenAt", "2026-11-27T01:00:00Z")
                .put("scope", "Tra cứu nhân thân");
        return sent;
    }
}
