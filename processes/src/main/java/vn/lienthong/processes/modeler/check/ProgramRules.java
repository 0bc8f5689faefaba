package vn.lienthong.processes.modeler.check;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaConnector;
import vn.lienthong.processes.modeler.ElementWords;
import vn.lienthong.processes.modeler.vocabulary.Delegates;
import vn.lienthong.topics.Topic;

/** Tasks of programs: each is one that the product has. */
class ProgramRules implements Rule {

    private static final String CONNECTOR = "http-connector";

    @Override
    public void check(Diagram diagram, Surroundings around, Findings findings) {
        for (var task : diagram.elements(ServiceTask.class)) {
            var connector = connector(task);
            if (connector.isPresent()) {
                checkConnector(task, connector.get(), findings);
            } else if (task.getCamundaType() == null) {
                checkDelegate(task, findings);
            } else {
                checkTopic(task, findings);
            }
            if (task.getCamundaClass() != null || task.getCamundaExpression() != null) {
                findings.error(
                        task,
                        "%s chạy lớp Java hoặc biểu thức: chọn một việc của chương trình trong danh sách"
                                .formatted(ElementWords.of(task)));
            }
        }
        diagram.elements(MultiInstanceLoopCharacteristics.class).forEach(loop -> checkLoop(loop, findings));
    }

    private static void checkConnector(ServiceTask task, String connector, Findings findings) {
        if (!CONNECTOR.equals(connector) || task.getCamundaDelegateExpression() != null) {
            findings.error(
                    task, "%s chỉ được dùng %s, không kèm việc khác".formatted(ElementWords.of(task), CONNECTOR));
        }
        if (!task.isCamundaAsyncBefore()) {
            findings.error(
                    task,
                    "%s gọi ra ngoài, nơi được gọi có thể vắng: bật “Chạy riêng trước” (asyncBefore)"
                            .formatted(ElementWords.of(task)));
        }
    }

    private static void checkDelegate(ServiceTask task, Findings findings) {
        var delegate = task.getCamundaDelegateExpression();
        if (delegate == null || delegate.isBlank()) {
            findings.error(
                    task,
                    "%s chưa nêu chương trình làm gì: chọn một việc trong danh sách ở bảng bên phải"
                            .formatted(ElementWords.of(task)));
        } else if (!Delegates.has(delegate)) {
            findings.error(
                    task,
                    "%s dùng “%s”, việc đó không có: chọn trong danh sách".formatted(ElementWords.of(task), delegate));
        }
    }

    private static void checkTopic(ServiceTask task, Findings findings) {
        var topic = task.getCamundaTopic();
        if (!"external".equals(task.getCamundaType()) || topic == null || topic.isBlank()) {
            findings.error(task, "%s chưa nêu chủ đề (topic): chọn trong danh sách".formatted(ElementWords.of(task)));
        } else if (Topic.find(topic).isEmpty()) {
            findings.error(
                    task,
                    "%s có chủ đề “%s”, không có chương trình nào làm: chọn trong danh sách"
                            .formatted(ElementWords.of(task), topic));
        }
        if (task.getCamundaDelegateExpression() != null) {
            findings.error(task, "%s vừa có chủ đề vừa có việc khác: chỉ giữ một".formatted(ElementWords.of(task)));
        }
    }

    /**
     * Each repetition ends in a job of its own, one after the other: those that end in the same moment would all change the
     * counters of the whole.
     */
    private static void checkLoop(MultiInstanceLoopCharacteristics loop, Findings findings) {
        if (!(loop.getParentElement() instanceof Activity repeated)) {
            return;
        }
        if (loop.getCamundaCollection() == null && loop.getLoopCardinality() == null) {
            findings.error(
                    repeated,
                    "%s lặp lại mà chưa nêu lặp cho từng gì: chọn ở bảng bên phải"
                            .formatted(ElementWords.of(repeated)));
        }
        if (loop.isSequential() || !loop.isCamundaAsyncAfter() || !loop.isCamundaExclusive()) {
            findings.error(
                    repeated,
                    "%s lặp lại: phải chạy song song và bật “Chạy riêng sau” (asyncAfter) cho từng lần"
                            .formatted(ElementWords.of(repeated)));
        }
        if (repeated instanceof ServiceTask task && task.getCamundaTopic() != null) {
            Topic.find(task.getCamundaTopic())
                    .map(topic -> topic.part().variable())
                    .filter(variable -> !variable.equals(loop.getCamundaElementVariable()))
                    .ifPresent(variable -> findings.error(
                            task,
                            "%s lặp lại: biến của từng lần phải là %s".formatted(ElementWords.of(task), variable)));
        }
    }

    private static Optional<String> connector(ServiceTask task) {
        var extensions = task.getExtensionElements();
        return extensions == null
                ? Optional.empty()
                : extensions.getElementsQuery().filterByType(CamundaConnector.class).list().stream()
                        .map(connector -> connector.getCamundaConnectorId() == null
                                ? ""
                                : connector.getCamundaConnectorId().getTextContent())
                        .findFirst();
    }
}
