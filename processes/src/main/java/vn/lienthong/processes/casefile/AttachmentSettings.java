package vn.lienthong.processes.casefile;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken in.
 *
 * @param largest size of the largest file; the server's own limit for uploads follows it
 */
@ConfigurationProperties("lienthong.attachments")
record AttachmentSettings(@DefaultValue("20MB") DataSize largest) {

    AttachmentSettings {
        if (largest.toBytes() <= 0
                || largest.toBytes() > DataSize.ofMegabytes(200).toBytes()) {
            throw new IllegalArgumentException("lienthong.attachments.largest must be from 1B to 200MB: " + largest);
        }
    }
}
