package vn.lienthong.processes.judicial.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.judicial.JudicialPerson;
import vn.lienthong.processes.judicial.JudicialPerson.Part;

class CriminalRecordTest {

    private static final JudicialPerson AN =
            new JudicialPerson(Part.SUBJECT, "070090000001", "Nguyễn Văn An", LocalDate.of(1990, 5, 17), "M");

    @Test
    void showsWhatItSays() throws Exception {
        var record = record("""
                {"recordNumber": "12/2026", "formType": "FORM_2", "issuer": "CAT", "issuedOn": "2026-11-27",
                 "person": {"citizenId": "070090000001", "fullName": "Nguyễn Văn An", "birthDate": "1990-05-17", "sex": "M"},
                 "convictions": [{"court": "TAND huyện Bù Đăng", "judgment": "15/2012/HSST", "date": "2012-03-09",
                   "offence": "Trộm cắp tài sản", "sentence": "06 tháng tù", "expunged": true, "note": "án treo"}],
                 "bans": [{"content": "Cấm đảm nhiệm chức vụ 2 năm", "court": "TAND", "judgment": "15/2012/HSST", "date": "2012-03-09"},
                   "Cấm kinh doanh"], "remark": "bản 2"}
                """);
        assertThat(record.issuedOn()).isEqualTo("27/11/2026");
        assertThat(record.convictions()).singleElement().satisfies(conviction -> {
            assertThat(conviction.date()).isEqualTo("09/03/2012");
            assertThat(conviction.expunged()).isTrue();
            assertThat(conviction.others())
                    .extracting(CriminalRecord.Other::value)
                    .containsExactly("án treo");
        });
        assertThat(record.bans())
                .extracting(CriminalRecord.Ban::content)
                .containsExactly("Cấm đảm nhiệm chức vụ 2 năm", "Cấm kinh doanh");
        assertThat(record.bans().get(0).date()).isEqualTo("09/03/2012");
        assertThat(record.others()).containsExactly(new CriminalRecord.Other("remark", "bản 2"));
    }

    @Test
    void hidesNothingThatStandsInAnotherShape() throws Exception {
        var record = record("""
                {"person": {"fullName": "Nguyễn Văn An", "motherName": "Lê Thị Hoa"},
                 "convictions": ["Trộm cắp tài sản, 06 tháng tù"], "bans": {"content": "Cấm kinh doanh"}}
                """);
        assertThat(record.convictions())
                .extracting(CriminalRecord.Conviction::offence)
                .containsExactly("Trộm cắp tài sản, 06 tháng tù");
        assertThat(record.bans()).isEmpty();
        assertThat(record.others())
                .containsExactly(
                        new CriminalRecord.Other("bans", "{\"content\":\"Cấm kinh doanh\"}"),
                        new CriminalRecord.Other("person.motherName", "Lê Thị Hoa"));
    }

    @Test
    void takesSilenceForNoCleanRecord() throws Exception {
        assertThat(record("{}").listsConvictions()).isFalse();
        assertThat(record("{\"convictions\": []}").listsConvictions()).isTrue();
    }

    @Test
    void findsTheSamePersonInOtherLetters() throws Exception {
        var record = record("""
                {"person": {"citizenId": "070090000001", "fullName": " NGUYỄN  VĂN AN", "birthDate": "1990-05-17", "sex": "M"}}
                """);
        assertThat(PersonCheck.of(AN, record)).allMatch(PersonCheck::same);
    }

    @Test
    void findsAnotherPerson() throws Exception {
        var record = record("""
                {"person": {"citizenId": "070090000002", "fullName": "Nguyễn Văn Ân", "birthDate": "1990-05-18", "sex": "F"}}
                """);
        assertThat(PersonCheck.of(AN, record)).noneMatch(PersonCheck::same);
    }

    @Test
    void takesSilenceAboutThePersonForAnother() throws Exception {
        assertThat(PersonCheck.of(AN, record("{\"recordNumber\": \"12/2026\"}")))
                .noneMatch(PersonCheck::same);
    }

    @Test
    void saysNothingInLogs() throws Exception {
        var record = record("{\"recordNumber\": \"12/2026\", \"person\": {\"fullName\": \"Nguyễn Văn An\"}}");
        assertThat(record.toString()).doesNotContain("12/2026").doesNotContain("An");
    }

    private static CriminalRecord record(String json) throws JsonProcessingException {
        return CriminalRecord.of(new ObjectMapper().readTree(json));
    }
}
