package vn.lienthong.processes.judicial.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.opening.FieldError;

/** Reads what callers send; says which field is not as it should be, and never what stands in it. */
@Component
class ContentReader {

    private static final int LARGEST = 64 * 1024;

    private final ObjectReader reader;

    ContentReader(ObjectMapper json) {
        reader = json.reader()
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** @throws NotRight naming the field */
    <T> T read(byte[] body, Class<T> type) {
        if (body.length > LARGEST) {
            throw wrong("", "Nội dung gửi lên lớn hơn 64 KB");
        }
        try {
            T read = reader.forType(type).readValue(body);
            if (read == null) {
                throw wrong("", "Nội dung gửi lên phải là một đối tượng JSON");
            }
            return read;
        } catch (UnrecognizedPropertyException e) {
            throw wrong(path(e), "Không có trường “%s”".formatted(path(e)));
        } catch (JsonMappingException e) {
            throw path(e).isEmpty()
                    ? wrong("", "Nội dung gửi lên phải là một đối tượng JSON")
                    : wrong(path(e), "Giá trị của trường “%s” không đúng kiểu".formatted(path(e)));
        } catch (JsonProcessingException e) {
            throw wrong("", "Nội dung gửi lên không phải là JSON hợp lệ");
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can't be read", e);
        }
    }

    private static NotRight wrong(String field, String message) {
        return new NotRight(List.of(new FieldError(field, message)));
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
