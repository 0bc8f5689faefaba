package vn.lienthong.processes.payout.clean.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Unit;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.payout.clean.DongInWords;
import vn.lienthong.processes.payout.clean.PayoutList;
import vn.lienthong.processes.payout.clean.Summaries;

/**
 * The list's summary for signature, as PDF, in the layout of administrative documents (Decree 30/2020/NĐ-CP, appendix
 * I): A4, margins, a typeface of Times' metrics, issuing body, motto, number, place and date, signatures, recipients.
 */
@Component
class SummarySheet {

    private static final String TYPEFACE = "Liberation Serif";
    private static final String FONTS = "fonts/liberation/LiberationSerif-";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ITemplateEngine templates;
    private final Summaries summaries;
    private final Agencies agencies;
    private final People people;

    SummarySheet(ITemplateEngine templates, Summaries summaries, Agencies agencies, People people) {
        this.templates = templates;
        this.summaries = summaries;
        this.agencies = agencies;
        this.people = people;
    }

    byte[] of(OpenPart open) {
        return pdf(templates.process("payout/summary-sheet", new Context(VIETNAMESE, content(open))));
    }

    private Map<String, Object> content(OpenPart open) {
        var list = open.list();
        var summary = summaries.of(open.part());
        var content = new HashMap<String, Object>();
        content.put("body", IssuingBody.of(unitName(list.commune()), parentName(list.commune())));
        content.put("period", open.period());
        content.put("programmeName", summaries.programmeName(open.period().programme()));
        content.put("list", list);
        content.put("summary", summary);
        content.put("inWords", DongInWords.of(summary.toPay().total()));
        content.put("people", signers(list));
        return content;
    }

    private Map<String, String> signers(PayoutList list) {
        return people.names(Stream.of(list.confirmedBy(), list.checkedBy(), list.approvedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private String parentName(String commune) {
        return agencies.unit(new UnitCode(commune))
                .map(Unit::parent)
                .map(agencies::unitName)
                .orElse("");
    }

    private String unitName(String code) {
        return agencies.unitName(new UnitCode(code));
    }

    private static byte[] pdf(String html) {
        var pdf = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            useFont(builder, "Regular", 400, FontStyle.NORMAL);
            useFont(builder, "Bold", 700, FontStyle.NORMAL);
            useFont(builder, "Italic", 400, FontStyle.ITALIC);
            useFont(builder, "BoldItalic", 700, FontStyle.ITALIC);
            // The template names nothing outside; what is not there is not looked for.
            builder.useUriResolver((base, uri) -> null);
            builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), "");
            builder.toStream(pdf);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static void useFont(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        builder.useFont(() -> font(name), TYPEFACE, weight, style, true);
    }

    private static InputStream font(String name) {
        try {
            return new ClassPathResource(FONTS + name + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
