package vn.lienthong.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineWordsTest {

    private static final String DIAGRAM = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <process id="test" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="start"/>
                <userTask id="task"/>
                <sequenceFlow id="flow" sourceRef="start" targetRef="task"/>
                %s
              </process>
            </definitions>
            """;

    private final ProcessEngine engine = new StandaloneInMemProcessEngineConfiguration()
            .setJdbcUrl("jdbc:h2:mem:engine-words")
            .buildProcessEngine();

    @BeforeAll
    void nothingIsWrongWithTheRest() {
        deploy("");
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <intermediateCatchEvent id="x"><timerEventDefinition/></intermediateCatchEvent> | chưa đặt thời gian
            <intermediateCatchEvent id="x"/>                                                | loại sự kiện không dùng được
            <intermediateCatchEvent id="x"><messageEventDefinition/></intermediateCatchEvent> | chưa nêu tin nhắn
            <intermediateCatchEvent id="x"><messageEventDefinition messageRef="m"/></intermediateCatchEvent> | tin nhắn “m” chưa khai báo
            <intermediateCatchEvent id="x"><signalEventDefinition/></intermediateCatchEvent> | chưa nêu tín hiệu
            <intermediateCatchEvent id="x"><signalEventDefinition signalRef="s"/></intermediateCatchEvent> | tín hiệu “s” chưa khai báo
            <intermediateCatchEvent id="x"><conditionalEventDefinition/></intermediateCatchEvent> | chưa nêu điều kiện
            <boundaryEvent id="x" attachedToRef="task"/>                                    | loại sự kiện không dùng được
            <boundaryEvent id="x" attachedToRef="y"><timerEventDefinition/></boundaryEvent> | gắn vào việc ở khung khác
            <boundaryEvent id="x" attachedToRef="task"><escalationEventDefinition escalationRef="e"/></boundaryEvent> | báo lên “e” chưa khai báo
            <endEvent id="x"><errorEventDefinition/></endEvent>                             | chưa nêu lỗi mà nó báo
            <exclusiveGateway id="x"/>                                                      | không có mũi tên đi ra
            <callActivity id="x"/>                                                          | chưa nêu phần dùng chung
            <callActivity id="x" calledElement="p"><extensionElements><camunda:in source="a"/></extensionElements></callActivity> | chưa nêu đặt vào đâu
            <serviceTask id="x"/>                                                           | chưa nêu chương trình làm gì
            <serviceTask id="x" camunda:type="external"/>                                   | chưa nêu chủ đề
            <subProcess id="x"/>                                                            | chưa có điểm bắt đầu
            <sequenceFlow id="x" sourceRef="task" targetRef="gone"/>                        | nối với “gone”
            <userTask id="x"><multiInstanceLoopCharacteristics/></userTask>                 | chưa nêu lặp theo danh sách nào
            <startEvent id="x"/>                                                            | có nhiều điểm bắt đầu
            """)
    void saysItInVietnamese(String wrong, String words) {
        assertThatExceptionOfType(ParseException.class)
                .isThrownBy(() -> deploy(wrong))
                .satisfies(refused -> assertThat(DryParse.complaints(refused)).anySatisfy(complaint -> {
                    assertThat(complaint.file()).isEqualTo("test.bpmn");
                    assertThat(complaint.message()).contains(words);
                }))
                .satisfies(refused -> assertThat(DryParse.complaints(refused))
                        .noneSatisfy(
                                complaint -> assertThat(complaint.message()).startsWith("chưa dùng được")));
    }

    private void deploy(String part) {
        engine.getRepositoryService()
                .createDeployment()
                .addString("test.bpmn", DIAGRAM.formatted(part))
                .deploy();
    }
}
