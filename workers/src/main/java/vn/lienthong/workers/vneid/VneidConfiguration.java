package vn.lienthong.workers.vneid;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.topics.Topic;
import vn.lienthong.workers.ledger.JudicialLedger;
import vn.lienthong.workers.partner.CallAudit;
import vn.lienthong.workers.partner.Partner;
import vn.lienthong.workers.partner.PersonLine;
import vn.lienthong.workers.vneid.http.HttpCitizensDesk;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty({"lienthong.processes.url", "lienthong.partners.vneid.url"})
class VneidConfiguration {

    @Bean
    CitizensDesk citizensDesk(@Qualifier("vneid") Partner partner, CallAudit audit, Clock clock) {
        return new HttpCitizensDesk(new PersonLine("vneid", partner, audit, clock));
    }

    @Bean
    RequestStepHandler vneidResultHandler(JudicialLedger ledger, CitizensDesk desk) {
        return new RequestStepHandler(Topic.VNEID_RESULT, ledger, new DeliverResult(ledger, desk));
    }

    @Bean
    RequestStepHandler vneidStatusHandler(JudicialLedger ledger, CitizensDesk desk, Clock clock) {
        return new RequestStepHandler(Topic.VNEID_STATUS, ledger, new TellClosed(ledger, desk, clock));
    }
}
