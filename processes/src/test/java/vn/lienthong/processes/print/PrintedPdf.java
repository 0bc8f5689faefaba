package vn.lienthong.processes.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as its readers see it. */
@SuppressWarnings("ArrayRecordComponent")
public record PrintedPdf(byte[] bytes, String text, int pages, float width, float height) {

    private static final float DPI = 200;

    public static PrintedPdf of(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            var box = document.getPage(0).getMediaBox();
            // Lines end where the page makes them end; what is said is asked for, not where it breaks.
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            var text = stripper.getText(document).replaceAll("\\s+", " ");
            return new PrintedPdf(bytes, text, document.getNumberOfPages(), box.getWidth(), box.getHeight());
        }
    }

    /** What a scanner reads on the first page. */
    public String scanned() throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            var picture = bitmap(picture(document));
            return new QRCodeReader()
                    .decode(picture, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("no scanner reads it", e);
        }
    }

    /** For people to look at. */
    public void keep(String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".pdf"), bytes);
    }

    private static BufferedImage picture(PDDocument document) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(0, DPI);
    }

    private static BinaryBitmap bitmap(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    }
}
