package vn.lienthong.workers.publish;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.topics.Topic;
import vn.lienthong.workers.ledger.EntryLedger;
import vn.lienthong.workers.partner.Partner;
import vn.lienthong.workers.publish.http.HttpAudience;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lienthong.processes.url")
class PublishConfiguration {

    @Bean
    @ConditionalOnProperty("lienthong.partners.welfare.url")
    PublishHandler welfarePublishHandler(EntryLedger ledger, @Qualifier("welfare") Partner partner) {
        var audience = new HttpAudience(partner, "/v1/payments", "payments");
        return new PublishHandler(Topic.WELFARE_PUBLISH, new PublishChunk(ledger, audience, "WELFARE_DB"));
    }

    @Bean
    @ConditionalOnProperty("lienthong.partners.vneid.url")
    PublishHandler vneidPublishHandler(EntryLedger ledger, @Qualifier("vneid") Partner partner) {
        var audience = new HttpAudience(partner, "/v1/notices", "notices");
        return new PublishHandler(Topic.VNEID_PUBLISH, new PublishChunk(ledger, audience, "VNEID"));
    }
}
