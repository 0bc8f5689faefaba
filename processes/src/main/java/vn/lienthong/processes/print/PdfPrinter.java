package vn.lienthong.processes.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Prints templates as PDF. They may use the typeface {@code Liberation Serif}, which has the metrics of the one that
 * Decree 30/2020/NĐ-CP asks for, and pictures that are written into them; they load nothing.
 */
@Component
public class PdfPrinter {

    private static final String TYPEFACE = "Liberation Serif";
    private static final String FONTS = "fonts/liberation/LiberationSerif-";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ITemplateEngine templates;

    PdfPrinter(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** @param template name of a template, as views name it */
    public byte[] print(String template, Map<String, Object> content) {
        return pdf(templates.process(template, new Context(VIETNAMESE, content)));
    }

    /** The answer of a page that shows a paper in the browser, which keeps no copy of it. */
    public static ResponseEntity<byte[]> shown(byte[] pdf, String fileName) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(fileName).build().toString())
                .body(pdf);
    }

    private static byte[] pdf(String html) {
        var pdf = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            useFont(builder, "Regular", 400, FontStyle.NORMAL);
            useFont(builder, "Bold", 700, FontStyle.NORMAL);
            useFont(builder, "Italic", 400, FontStyle.ITALIC);
            useFont(builder, "BoldItalic", 700, FontStyle.ITALIC);
            // The templates name nothing outside; what is not there is not looked for.
            builder.useUriResolver((base, uri) -> uri.startsWith(QrCode.PICTURE) ? uri : null);
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
