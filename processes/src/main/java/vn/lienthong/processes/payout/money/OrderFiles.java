package vn.lienthong.processes.payout.money;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.payout.money.mybatis.OrderFileMapper;
import vn.lienthong.processes.payout.money.mybatis.OrderFileRow;

/** What was sent for an order and what came back, byte for byte. */
@Component
public class OrderFiles {

    /** Bytes: an order of 50,000 payments, written generously. */
    private static final long LARGEST = 256L * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    private final OrderFileMapper rows;

    OrderFiles(OrderFileMapper rows) {
        this.rows = rows;
    }

    /**
     * Keeps a file, instead of the one that was there.
     *
     * @throws TooLarge for more than 256 MB
     */
    public void keep(long order, OrderFile what, String mediaType, InputStream content) throws IOException {
        var digest = sha256();
        var compressed = new ByteArrayOutputStream();
        long size;
        try (var zip = new GZIPOutputStream(compressed, BUFFER)) {
            size = copy(new DigestInputStream(content, digest), zip);
        }
        rows.keep(
                order,
                what,
                mediaType,
                Math.toIntExact(size),
                HexFormat.of().formatHex(digest.digest()),
                compressed.toByteArray());
    }

    public Optional<OrderFileRow> find(long order, OrderFile what) {
        return rows.find(order, what);
    }

    /** Writes a file as it was kept. */
    public void write(long order, OrderFile what, OutputStream to) throws IOException {
        try (var content = new GZIPInputStream(
                new ByteArrayInputStream(rows.content(order, what).content()), BUFFER)) {
            content.transferTo(to);
        }
    }

    private static long copy(InputStream from, OutputStream to) throws IOException {
        var buffer = new byte[BUFFER];
        long size = 0;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            size += read;
            if (size > LARGEST) {
                throw new TooLarge();
            }
            to.write(buffer, 0, read);
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file that is no order's. */
    public static class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("Tệp lớn hơn 256 MB");
        }
    }
}
