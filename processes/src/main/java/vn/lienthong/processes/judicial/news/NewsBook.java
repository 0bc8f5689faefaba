package vn.lienthong.processes.judicial.news;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.news.mybatis.EventRow;
import vn.lienthong.processes.judicial.news.mybatis.NewsMapper;

/** What partners have said, and what of it has had its effect. Whoever changes it holds the request's lock. */
@Component
public class NewsBook {

    private final NewsMapper rows;
    private final ObjectMapper json;
    private final Clock clock;

    NewsBook(NewsMapper rows, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** The issuer's news of a number. */
    Optional<PartnerNews> ofIssuer(JudicialRequest request, int number) {
        return rows.at(request.id(), request.issuer(), number).map(this::news);
    }

    /** The first that has had no effect, whatever is missing before it. */
    public Optional<PartnerNews> firstUnapplied(JudicialRequest request, String partner) {
        return rows.firstUnapplied(request.id(), partner).map(this::news);
    }

    /** Notes that news has its effect now. */
    public void apply(JudicialRequest request, String partner, PartnerNews news) {
        rows.applied(request.id(), partner, news.number(), clock.instant());
        if (partner.equals(request.issuer())) {
            rows.setApplied(request.id(), news.number());
        }
    }

    private PartnerNews news(EventRow row) {
        try {
            return new PartnerNews(row.number(), row.type(), json.readTree(row.data()), row.saidAt());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("News of the ledger is not JSON", e);
        }
    }
}
