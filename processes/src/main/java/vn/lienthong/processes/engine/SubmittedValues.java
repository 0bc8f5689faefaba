package vn.lienthong.processes.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The variables that a task's form sent, as plain Java values. */
@Component
class SubmittedValues {

    /** Option lists that a form was given to choose from, and sends back untouched. */
    private static final String OPTIONS = "Options";

    private final ObjectMapper json;

    SubmittedValues(ObjectMapper json) {
        this.json = json;
    }

    /** What is not control leaves the engine with every task, so whatever else is there was sent with this one. */
    Values of(DelegateTask task) {
        var values = new TreeMap<String, Object>();
        task.getVariables().forEach((name, value) -> {
            if (value != null && !name.endsWith(OPTIONS)) {
                values.put(name, plain(value));
            }
        });
        return new Values(values);
    }

    void clear(DelegateTask task, Collection<String> names) {
        task.getExecution().removeVariables(names);
    }

    String toJson(Map<String, Object> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A submitted form has no JSON form", e);
        }
    }

    private Object plain(Object value) {
        return value instanceof SpinJsonNode node ? parse(node.toString()) : value;
    }

    private Object parse(String text) {
        try {
            return json.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A JSON variable is not JSON", e);
        }
    }

    record Values(Map<String, Object> all) {

        Map<String, Object> content(Predicate<String> isControl) {
            var content = new LinkedHashMap<String, Object>();
            all.forEach((name, value) -> {
                if (!isControl.test(name) && !isEmpty(value)) {
                    content.put(name, value);
                }
            });
            return content;
        }

        private static boolean isEmpty(@Nullable Object value) {
            return value == null || value instanceof String text && text.isBlank();
        }
    }
}
