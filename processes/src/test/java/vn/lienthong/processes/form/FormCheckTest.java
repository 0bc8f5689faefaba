package vn.lienthong.processes.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FormCheckTest {

    private final FormCheck check = new FormCheck();

    @Test
    void demandsWhatACamundaFormShows() throws IOException {
        var form = new CamundaFormReader(new ObjectMapper()).read(resource("forms/field-survey/approveSurvey.form"));
        assertThat(check.missing(form, Map.of("outcome", "DONE"))).containsExactly("Số điểm được duyệt");
        assertThat(check.missing(form, Map.of("outcome", "DONE", "approvedPoints", 1)))
                .isEmpty();
    }

    @Test
    void demandsNothingThatACamundaFormHides() throws IOException {
        var form = new CamundaFormReader(new ObjectMapper()).read(resource("forms/field-survey/approveSurvey.form"));
        assertThat(check.missing(form, Map.of("outcome", "REWORK"))).containsExactly("Lý do, nội dung");
    }

    @Test
    void demandsRepeatedRows() throws IOException {
        var form = new CamundaFormReader(new ObjectMapper()).read(resource("forms/field-survey/survey.form"));
        assertThat(check.missing(form, Map.of("outcome", "DONE", "surveyPoints", List.of())))
                .contains("Điểm khảo sát");
    }

    @Test
    void demandsWhatAnEmbeddedFormShows() throws IOException {
        var form = new EmbeddedFormReader().read(resource("forms/proposal/propose.html"));
        assertThat(check.missing(form, Map.of("outcome", "DONE")))
                .containsExactly("Số tờ trình", "Tờ trình (tệp)", "Danh sách đơn vị có nhu cầu");
        assertThat(check.missing(form, Map.of("outcome", "FORWARD", "reason", "Đúng thẩm quyền")))
                .containsExactly("Chuyển đến cơ quan");
    }

    @Test
    void demandsADecision() throws IOException {
        var form = new CamundaFormReader(new ObjectMapper()).read(resource("forms/field-survey/approveSurvey.form"));
        assertThat(check.missing(form, Map.of())).contains("Kết quả xử lý");
    }

    @Test
    void takesNothingThatAFormDoesNotOffer() throws IOException {
        var form = new CamundaFormReader(new ObjectMapper()).read(resource("forms/field-survey/approveSurvey.form"));
        assertThat(check.notOffered(form, Map.of("outcome", "REWORK"))).isEmpty();
        assertThat(check.notOffered(form, Map.of("outcome", "APPROVED"))).containsExactly("Kết quả xử lý");
        assertThat(check.notOffered(form, Map.of("outcome", Map.of("a", "DONE"))))
                .containsExactly("Kết quả xử lý");
    }

    @Test
    void leavesChoicesOpenThatAScriptFillsInAndThoseOfRows() throws IOException {
        var form = new EmbeddedFormReader().read(resource("forms/proposal/propose.html"));
        var values = Map.of("outcome", "FORWARD", "forwardTo", "C06", "needs", List.of(Map.of("unitName", "Bù Đăng")));
        assertThat(check.notOffered(form, values)).isEmpty();
        assertThat(check.notOffered(form, Map.of("outcome", "REWORK"))).hasSize(1);
    }

    @Test
    void takesDaysToComeOnlyWhereAFormSaysSo() throws IOException {
        var form = new CamundaFormReader(new ObjectMapper()).read(resource("forms/evaluation/decideSpread.form"));
        var today = LocalDate.of(2026, 11, 20);
        assertThat(check.past(form, spread("2026-11-20"), today)).isEmpty();
        assertThat(check.past(form, spread("2026-11-19"), today)).containsExactly("Thời hạn cho đơn vị nhân rộng");
        assertThat(check.past(form, Map.of("outcome", "DONE", "spreadDue", "2026-11-19"), today))
                .as("what is not shown")
                .isEmpty();
        assertThat(check.notDays(form, spread("19/11/2026"))).containsExactly("Thời hạn cho đơn vị nhân rộng");

        var survey = new CamundaFormReader(new ObjectMapper()).read(resource("forms/field-survey/survey.form"));
        var done = Map.<String, Object>of("outcome", "DONE", "minutesDate", "2026-11-19");
        assertThat(check.past(survey, done, today)).isEmpty();
        assertThat(check.notDays(survey, done)).isEmpty();
    }

    private static Map<String, Object> spread(String due) {
        return Map.of("outcome", "SPREAD", "spreadDue", due);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(FormCheckTest.class.getClassLoader().getResourceAsStream(name), name);
    }
}
