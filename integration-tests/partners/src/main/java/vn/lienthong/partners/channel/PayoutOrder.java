package vn.lienthong.partners.channel;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.web.ListBody;
import vn.lienthong.partners.web.Refusal;

/** An order in JSON. */
final class PayoutOrder implements OrderSource {

    private final ListBody body;
    private final Head head;

    private PayoutOrder(ListBody body, Head head) {
        this.body = body;
        this.head = head;
    }

    static PayoutOrder open(ListBody.Source source) throws IOException {
        var body = ListBody.open(source, "payouts");
        try {
            return new PayoutOrder(body, head(body));
        } catch (RuntimeException e) {
            body.close();
            throw e;
        }
    }

    private static Head head(ListBody body) {
        return new Head(body.value("requestId"), "", date(body), body.whole("count"), body.whole("total"));
    }

    private static LocalDate date(ListBody body) {
        try {
            return LocalDate.parse(body.value("valueDate"));
        } catch (DateTimeException e) {
            throw Refusal.wrong("Trường valueDate không đúng dạng");
        }
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public @Nullable Payment next() throws IOException {
        var row = body.next();
        return row == null ? null : payment(row);
    }

    private static Payment payment(ListBody.Row row) {
        var amount = row.whole("amount");
        if (amount <= 0) {
            throw Refusal.wrong("Số tiền phải lớn hơn 0");
        }
        return new Payment("", row.value("endToEndId"), row.value("account"), row.value("name"), amount);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
