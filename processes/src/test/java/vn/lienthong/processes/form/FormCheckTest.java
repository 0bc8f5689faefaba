package vn.lienthong.processes.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
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

    private static InputStream resource(String name) {
        return Objects.requireNonNull(FormCheckTest.class.getClassLoader().getResourceAsStream(name), name);
    }
}
