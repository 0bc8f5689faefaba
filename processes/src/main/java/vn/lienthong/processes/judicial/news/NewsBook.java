package vn.lienthong.processes.judicial.news;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.news.mybatis.EventRow;
import vn.lienthong.processes.judicial.news.mybatis.NewsMapper;

/** What partners have said, and what of it has had its effect. Whoever changes it holds the request's lock. */
@Component
public class NewsBook {

    private static final Set<NewsType> GOING_ON = EnumSet.of(NewsType.RESULT, NewsType.REFUSED, NewsType.MORE_INFO);

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

    /**
     * Whether the issuer has gone on after the news of a number: without a gap there is its result, its refusal, or
     * another question. An acknowledgement or an extension leaves a question standing.
     */
    boolean hasGoneOn(JudicialRequest request, int after) {
        int number = after + 1;
        for (var next = ofIssuer(request, number); next.isPresent(); next = ofIssuer(request, ++number)) {
            if (GOING_ON.contains(NewsType.valueOf(next.get().type()))) {
                return true;
            }
        }
        return false;
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
