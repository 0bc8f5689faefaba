package vn.lienthong.processes.modeler.trial;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a played bean answers: what makes the usual way go on where that is known, else a sample of the right type. A
 * collection has something in it where work is done for each, and is empty where a gateway asks what is left.
 */
class SampleAnswers {

    private static final Duration SAMPLE_PERIOD = Duration.ofDays(7);
    private static final Map<String, Object> USUAL = Map.of(
            "judicialFacts.form",
            "FORM_1",
            "judicialFacts.subject",
            "SELF",
            "judicialFacts.age",
            30,
            "judicialFacts.minimumAge",
            16,
            "judicialFacts.electronic",
            true,
            "judicialNotices.taken",
            true);

    private final Playing playing;
    private final SampleOffices offices;

    SampleAnswers(Playing playing, SampleOffices offices) {
        this.playing = playing;
        this.offices = offices;
    }

    @Nullable
    Object answer(String bean, Method function, Object[] arguments) {
        var name = bean + "." + function.getName();
        var execution = Stream.of(arguments)
                .filter(DelegateExecution.class::isInstance)
                .map(DelegateExecution.class::cast)
                .findFirst();
        if (name.equals("judicialFacts.feePaid")) {
            return playing.story().heard("FeePaid");
        }
        if (name.equals("payoutLists.communes")) {
            return offices.communes(unit(execution.orElseThrow()));
        }
        return USUAL.containsKey(name)
                ? USUAL.get(name)
                : sample(
                        function,
                        execution
                                .filter(at -> at.getBpmnModelElementInstance() instanceof Gateway)
                                .isPresent());
    }

    private @Nullable Object sample(Method function, boolean atGateway) {
        var type = function.getReturnType();
        if (Collection.class.isAssignableFrom(type)) {
            return atGateway ? List.of() : List.of(element(function));
        }
        if (type == SpinJsonNode.class) {
            return Spin.JSON("[{\"label\": \"Mẫu\", \"value\": \"MAU\"}]");
        }
        return single(type);
    }

    private @Nullable Object single(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return false;
        }
        if (type == int.class || type == Integer.class) {
            return 0;
        }
        if (type == long.class || type == Long.class) {
            return 0L;
        }
        if (type == Date.class) {
            return Date.from(playing.now().plus(SAMPLE_PERIOD));
        }
        return type == String.class ? "mẫu" : null;
    }

    private static Object element(Method function) {
        var of = function.getGenericReturnType() instanceof ParameterizedType list
                ? list.getActualTypeArguments()[0]
                : Object.class;
        return of == Integer.class ? (Object) 1 : of == Long.class ? (Object) 1L : "mẫu";
    }

    private static String unit(DelegateExecution execution) {
        return String.valueOf(execution.getVariable("unit"));
    }
}
