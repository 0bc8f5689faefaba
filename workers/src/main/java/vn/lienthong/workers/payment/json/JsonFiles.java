package vn.lienthong.workers.payment.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.ledger.PaymentAttempt;
import vn.lienthong.workers.ledger.PaymentOrder;
import vn.lienthong.workers.payment.Each;
import vn.lienthong.workers.payment.Payments;
import vn.lienthong.workers.payment.Tally;
import vn.lienthong.workers.task.Unfinished;

/** The files of the JSON channels: an object that has one long list. */
class JsonFiles {

    private final ObjectMapper json;

    JsonFiles(ObjectMapper json) {
        this.json = json;
    }

    void write(PaymentOrder order, Payments payments, Path file) throws InterruptedException {
        try (var out = json.getFactory().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
            out.writeStartObject();
            out.writeStringField("requestId", order.msgId());
            out.writeStringField("valueDate", order.valueDate().toString());
            out.writeNumberField("count", order.count());
            out.writeNumberField("total", order.total());
            out.writeArrayFieldStart("payouts");
            var tally = new Tally();
            payments.forEach(each -> {
                tally.add(each);
                write(out, each);
            });
            tally.check(order);
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator out, PaymentAttempt each) {
        try {
            out.writeStartObject();
            out.writeStringField("endToEndId", each.endToEndId());
            out.writeStringField("account", each.account());
            out.writeStringField("name", each.accountName());
            out.writeNumberField("amount", each.amount());
            out.writeStringField("text", each.text());
            out.writeEndObject();
        } catch (IOException e) {
            throw Unfinished.troubled("Không ghi được tệp lệnh chi", e);
        }
    }

    /** A text of the object; its list is passed over. */
    @Nullable
    String text(Path file, String field) {
        try (var in = json.getFactory().createParser(file.toFile())) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                var name = in.currentName();
                in.nextToken();
                if (name.equals(field)) {
                    return in.getValueAsString();
                }
                in.skipChildren();
            }
            return null;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Hands over the elements of the object's list. */
    <T> void list(Path file, String field, Class<T> type, Each<T> each) throws InterruptedException {
        try (var in = json.getFactory().createParser(file.toFile())) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                var name = in.currentName();
                boolean isList = in.nextToken() == JsonToken.START_ARRAY;
                if (!isList || !name.equals(field)) {
                    in.skipChildren();
                    continue;
                }
                while (in.nextToken() == JsonToken.START_OBJECT) {
                    each.take(json.readValue(in, type));
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Without the cause: it would quote what is in the file. */
    private static Unfinished unreadable(IOException e) {
        return Unfinished.stuck(
                "Không đọc được trả lời của kênh chi trả (" + e.getClass().getSimpleName() + ")");
    }
}
