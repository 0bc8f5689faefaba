package vn.lienthong.processes.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.bpmn.Layouts;
import vn.lienthong.processes.modeler.check.Conventions;

class RowDraftTest {

    private static final String KIOSK_STEPS = """
            Bước 1: Khảo sát, đánh giá tại bộ phận 1 cửa của huyện để đặt vị trí thiết bị Kiosk.
            Bước 2: [VPUB, PC06] Văn phòng HĐND - UBND huyện chủ trì, tham mưu, đề xuất tổ chức triển khai thiết bị Kiosk.
            Bước 3: [C06, TT_RAR] C06 đề tích hợp xác thực định danh bằng QR CCCD.
            Tổ chức triển khai, tuyên truyền tại nơi đặt thiết bị.
            Bước 5. Đánh giá hiệu quả triển khai và đề xuất nhân rộng.
            """;

    @Test
    void drawsTheKioskRowByTheConventionsOfTheHandDrawnOnes() throws IOException {
        var diagram = DiagramWriter.write(RowDraft.of(kiosk(KIOSK_STEPS), "TO_CNSCD"::equals));

        Conventions.hold(diagram);
        Layouts.hold(diagram);
        assertThat(diagram.getModelElementsByType(Lane.class))
                .extracting(Lane::getName)
                .containsExactly("VPUB", "C06", "STTTT", "DN", "PC06", "TT_RAR");
        assertThat(diagram.getModelElementsByType(UserTask.class))
                .flatExtracting(UserTask::getDocumentations)
                .hasSize(5);
    }

    @Test
    void drawsTheSameFromTheSameRow() {
        var draft = RowDraft.of(kiosk(KIOSK_STEPS), "TO_CNSCD"::equals);
        assertThat(Bpmn.convertToString(DiagramWriter.write(draft)))
                .isEqualTo(Bpmn.convertToString(DiagramWriter.write(draft)));
    }

    @Test
    void readsNumbersAndAgenciesOfSteps() {
        var steps = ModelRow.steps(KIOSK_STEPS);
        assertThat(steps).hasSize(5);
        assertThat(steps.get(1).agencies()).containsExactly("VPUB", "PC06");
        assertThat(steps.get(3).text()).isEqualTo("Tổ chức triển khai, tuyên truyền tại nơi đặt thiết bị.");
        assertThat(steps.get(4).text()).isEqualTo("Đánh giá hiệu quả triển khai và đề xuất nhân rộng.");
    }

    @Test
    void refusesARowWithoutSteps() {
        assertThatThrownBy(() -> kiosk(" ")).isInstanceOf(InvalidRow.class).hasMessage("Nhập từ 1 đến 20 bước");
    }

    private static ModelRow kiosk(String steps) {
        return new ModelRow(
                2,
                "Kiosk",
                LocalDate.of(2023, 12, 30),
                Set.of("VPUB"),
                ModelRow.codes("C06, STTTT, DN"),
                Set.of("VPUB"),
                ModelRow.steps(steps));
    }
}
