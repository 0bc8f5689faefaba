package vn.lienthong.processes.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A code that cameras and scanners read, as a picture that a template writes into itself. */
public final class QrCode {

    /** How the address of every picture begins: it is all there is of it. */
    static final String PICTURE = "data:image/png;base64,";

    private static final int DARK = 0x000000;
    private static final int LIGHT = 0xFFFFFF;
    /** Pixels of one module: enough for 600 dpi at the size that papers print it. */
    private static final int SCALE = 8;

    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 1);

    private QrCode() {}

    /** The address of the picture, {@code data:image/png;base64,…}. */
    public static String picture(String text) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(matrix(text)), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PICTURE + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a code: %d characters".formatted(text.length()), e);
        }
    }

    private static BufferedImage image(BitMatrix matrix) {
        var image = new BufferedImage(
                matrix.getWidth() * SCALE, matrix.getHeight() * SCALE, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, matrix.get(x / SCALE, y / SCALE) ? DARK : LIGHT);
            }
        }
        return image;
    }
}
