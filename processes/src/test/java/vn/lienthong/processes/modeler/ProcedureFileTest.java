package vn.lienthong.processes.modeler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class ProcedureFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bpmn/rollout/model-04-digital-documents.bpmn",
                "bpmn/x.bpmn",
                "forms/model-04-rollout/doStep1.form",
                "dmn/judicial-rules.dmn"
            })
    void takesNamesAsDeploymentsHaveThem(String name) {
        assertThat(ProcedureFile.name(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x.bpmn",
                "bpmn/.bpmn",
                "bpmn/../x.bpmn",
                "bpmn//x.bpmn",
                "bpmn/x..bpmn",
                "/bpmn/x.bpmn",
                "bpmn/x.form",
                "forms/x.html",
                "forms/x.bpmn",
                "bpmn/sơ-đồ.bpmn",
                "bpmn/a b.bpmn",
                "bpmn\\x.bpmn"
            })
    void refusesEveryOtherName(String name) {
        assertThatThrownBy(() -> ProcedureFile.name(name)).isInstanceOf(Refused.class);
    }

    @Test
    void keepsTextsInOneForm() {
        assertThat(ProcedureFile.text("\uFEFFHo\u0302\u0300 sơ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Hồ sơ");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> ProcedureFile.text(new byte[] {(byte) 0xC3, 0x28}))
                .hasMessage("Tệp không phải là văn bản UTF-8");
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(ProcedureFile.text(new byte[ProcedureFile.LARGEST])).hasSize(ProcedureFile.LARGEST);
        assertThatThrownBy(() -> ProcedureFile.text(new byte[ProcedureFile.LARGEST + 1]))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE));
    }
}
