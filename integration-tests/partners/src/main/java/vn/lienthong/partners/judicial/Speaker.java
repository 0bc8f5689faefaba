package vn.lienthong.partners.judicial;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.lienthong.partners.PartnerName;
import vn.lienthong.partners.callback.Callback;
import vn.lienthong.partners.callback.Callbacks;
import vn.lienthong.partners.judicial.Requests.Held;
import vn.lienthong.partners.judicial.Requests.News;
import vn.lienthong.partners.judicial.Word.State;
import vn.lienthong.partners.web.Json;

/** Says the next words about a request, all in one transaction: keeps them, and has the caller told. */
final class Speaker {

    private static final int MORE_DAYS = 5;
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final PartnerName name;
    private final Callbacks callbacks;
    private final Clock clock;

    Speaker(PartnerName name, Callbacks callbacks, Clock clock) {
        this.name = name;
        this.callbacks = callbacks;
        this.clock = clock;
    }

    /** Goes on until there is nothing left to say, or something has to be supplied. */
    void goOn(Connection connection, Held before) throws SQLException, IOException {
        var held = before;
        var number = Requests.news(connection, held.request().id()).size();
        var left = new ArrayDeque<>(held.words());
        for (var waits = false; !waits && !left.isEmpty(); ) {
            var word = left.remove();
            held = held.with(held.state().after(word), List.copyOf(left));
            held = say(connection, held, word, ++number);
            waits = held.state() == State.AWAITING_SUPPLEMENT;
        }
        Requests.put(connection, held);
    }

    private Held say(Connection connection, Held held, Word word, int number) throws SQLException, IOException {
        var data = Json.MAPPER.createObjectNode();
        var after = held;
        switch (word) {
            case ACK -> {
                // Says nothing more.
            }
            case MORE_INFO -> data.put("text", "Đề nghị bổ sung giấy tờ chứng minh nơi cư trú trước đây");
            case EXTENDED -> putExtension(data, held.request());
            case RESULT -> after = issue(connection, held, data);
            case REFUSED -> data.put("reason", "Thông tin về nhân thân chưa đủ căn cứ để cấp Phiếu lý lịch tư pháp");
        }
        var news = new News(number, word.name(), clock.instant().toString(), data);
        var request = held.request();
        Requests.add(connection, request.id(), news);
        callbacks.put(
                connection,
                new Callback(
                        request.id(),
                        request.address(),
                        news.type(),
                        number,
                        news.at(),
                        Json.MAPPER.convertValue(data, MAP)));
        return after;
    }

    private void putExtension(ObjectNode data, RecordRequest request) {
        var dueOn = request.dueOn();
        data.put("until", (dueOn == null ? today() : dueOn).plusDays(MORE_DAYS).toString());
        data.put("reason", "Cần xác minh tại nhiều nơi cư trú");
    }

    private Held issue(Connection connection, Held held, ObjectNode data) throws SQLException {
        var request = held.request();
        var office = name.id().substring(name.id().indexOf('-') + 1).toUpperCase(Locale.ROOT);
        var number = "%06d/%d/%s-LLTP".formatted(Requests.issued(connection) + 1, today().getYear(), office);
        data.put("resultId", number);
        var record = new CriminalRecord(name.title())
                .write(request, number, Convictions.of(connection, request.citizenId()), today());
        return held.withRecord(record.toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
