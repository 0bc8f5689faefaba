package vn.lienthong.processes.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.form.TaskForm.Field;
import vn.lienthong.processes.form.TaskForms;

/** Lays papers out for reading: under the labels and in the order of the forms that they were filled in with. */
@Component
class PaperSheets {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final TaskForms forms;
    private final ObjectMapper json;

    PaperSheets(TaskForms forms, ObjectMapper json) {
        this.forms = forms;
        this.json = json;
    }

    List<Sheet> of(List<Paper> papers) {
        return papers.stream().map(this::sheet).toList();
    }

    private Sheet sheet(Paper paper) {
        var form = forms.of(paper.processDefinitionId(), paper.formKey());
        var content = read(paper);
        var lines = new ArrayList<Line>();
        form.fields().stream()
                .filter(field -> content.has(field.key()))
                .forEach(field -> lines.add(line(field, content.get(field.key()))));
        content.fields().forEachRemaining(entry -> {
            if (form.field(entry.getKey()).isEmpty()) {
                lines.add(line(plain(entry.getKey()), entry.getValue()));
            }
        });
        return new Sheet(paper, lines);
    }

    private static Field plain(String key) {
        return Field.plain(key, key);
    }

    private static Line line(Field field, JsonNode value) {
        if (value.isArray() && !field.columns().isEmpty()) {
            return new Line(field.label(), "", false, table(field, value));
        }
        var text = shown(field, value);
        return new Line(field.label(), text, UUID.matcher(text).matches(), List.of());
    }

    /** A row of headings, then the rows. */
    private static List<List<String>> table(Field field, JsonNode rows) {
        var table = new ArrayList<List<String>>();
        table.add(field.columns().stream().map(Field::label).toList());
        for (var row : rows) {
            table.add(field.columns().stream()
                    .map(column -> shown(column, row.path(column.key())))
                    .toList());
        }
        return table;
    }

    private static String shown(Field field, JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "Có" : "Không";
        }
        if (value.isNumber()) {
            return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi")))
                    .format(value.decimalValue());
        }
        var text = value.isTextual() ? value.asText() : value.isMissingNode() ? "" : value.toString();
        return ISO_DATE.matcher(text).matches() ? SHOWN.format(LocalDate.parse(text)) : field.shown(text);
    }

    private JsonNode read(Paper paper) {
        try {
            return json.readTree(paper.content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A paper of case " + paper.caseId() + " is not JSON", e);
        }
    }

    /** A paper with its lines. */
    public record Sheet(Paper paper, List<Line> lines) {}

    /**
     * A field.
     *
     * @param isFile whether the value is the id of an attachment
     * @param table repeated rows under a row of headings; empty for a single value
     */
    public record Line(String label, String value, boolean isFile, List<List<String>> table) {}
}
