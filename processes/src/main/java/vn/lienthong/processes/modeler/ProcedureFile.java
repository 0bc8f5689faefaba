package vn.lienthong.processes.modeler;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/** Names and texts of files of procedures, as drafts and deployments have them. */
public final class ProcedureFile {

    /** In bytes. */
    public static final int LARGEST = 2 << 20;

    private static final int LONGEST_NAME = 200;
    private static final String SEGMENT = "[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*";
    private static final Pattern NAME = Pattern.compile(
            "(bpmn/(%1$s/)*%1$s\\.bpmn|forms/(%1$s/)*%1$s\\.form|dmn/(%1$s/)*%1$s\\.dmn)".formatted(SEGMENT));

    private ProcedureFile() {}

    /** Whether a file may be called so: {@code bpmn/…/x.bpmn}, {@code forms/…/x.form}, {@code dmn/…/x.dmn}. */
    public static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
    }

    /** @throws Refused when no file may be called so */
    public static String name(String name) {
        if (!isName(name)) {
            throw Refused.entry(
                    "Tên tệp “%s” không hợp lệ: phải dạng bpmn/…/ten.bpmn, forms/…/ten.form hoặc dmn/ten.dmn, chỉ gồm chữ không dấu, số, dấu chấm và gạch nối"
                            .formatted(shortened(name)));
        }
        return name;
    }

    /**
     * A text in NFC.
     *
     * @throws Refused when it is too large, or not UTF-8
     */
    public static String text(byte[] content) {
        if (content.length > LARGEST) {
            throw new Refused(HttpStatus.PAYLOAD_TOO_LARGE, "Tệp lớn hơn %d MB".formatted(LARGEST >> 20));
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Normalizer.normalize(withoutMark(text), Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            throw Refused.entry("Tệp không phải là văn bản UTF-8");
        }
    }

    /** A byte order mark is no part of the text. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
