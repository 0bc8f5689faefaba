package vn.lienthong.processes.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.lienthong.processes.form.TaskForm.Choice;
import vn.lienthong.processes.form.TaskForm.Days;
import vn.lienthong.processes.form.TaskForm.Field;

/**
 * Reads the fields of an embedded form: its elements with {@code cam-variable-name}, or {@code data-variable} where a
 * script sets the variable. {@code data-hidden-when} holds a FEEL condition, {@code data-column} marks the columns of
 * repeated rows.
 */
class EmbeddedFormReader {

    TaskForm read(InputStream form) throws IOException {
        var page = Jsoup.parse(form, StandardCharsets.UTF_8.name(), "");
        var fields = new LinkedHashMap<String, Field>();
        for (var element : page.select("[cam-variable-name], [data-variable]")) {
            var field = field(page, element);
            fields.putIfAbsent(field.key(), field);
        }
        return new TaskForm(List.copyOf(fields.values()));
    }

    private static Field field(Document page, Element element) {
        var key = element.hasAttr("cam-variable-name")
                ? element.attr("cam-variable-name")
                : element.attr("data-variable");
        return new Field(
                key,
                label(page, element, key),
                element.hasAttr("required") || element.hasAttr("data-required"),
                hidden(element),
                columns(element),
                choices(page, element, key),
                choicesFrom(element),
                Days.NONE);
    }

    private static String label(Document page, Element element, String key) {
        if (element.hasAttr("data-label")) {
            return element.attr("data-label");
        }
        var label = element.id().isEmpty() ? null : page.selectFirst("label[for=" + element.id() + "]");
        return label == null ? key : label.ownText().strip();
    }

    private static String hidden(Element element) {
        var around = element.closest("[data-hidden-when]");
        return around == null ? "" : around.attr("data-hidden-when");
    }

    private static List<Field> columns(Element element) {
        return element.select("[data-column]").stream()
                .map(column -> Field.plain(column.attr("data-column"), column.text()))
                .toList();
    }

    /** AngularJS writes “label for each in variable”. */
    private static String choicesFrom(Element element) {
        return element.attr("ng-options").replaceFirst(".* in ", "");
    }

    private static List<Choice> choices(Document page, Element element, String key) {
        var choices = new ArrayList<Choice>();
        element.select("option[value]").forEach(option -> choices.add(new Choice(option.val(), option.text())));
        if (element.is("input[type=radio]")) {
            page.select("input[type=radio][cam-variable-name=" + key + "]")
                    .forEach(radio -> choices.add(new Choice(
                            radio.val(),
                            radio.parent() == null ? "" : radio.parent().text())));
        }
        return choices;
    }
}
