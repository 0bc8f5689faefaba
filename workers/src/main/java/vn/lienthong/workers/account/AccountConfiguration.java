package vn.lienthong.workers.account;

import java.time.Clock;
import java.util.HashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.workers.account.http.HttpAccountVerifier;
import vn.lienthong.workers.account.http.HttpWelfareAccounts;
import vn.lienthong.workers.ledger.EntryLedger;
import vn.lienthong.workers.ledger.OrderLedger;
import vn.lienthong.workers.partner.ChannelPartners;
import vn.lienthong.workers.partner.Partner;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty({"lienthong.processes.url", "lienthong.partners.vneid.url"})
@EnableConfigurationProperties(AccountSettings.class)
class AccountConfiguration {

    @Bean
    AccountVerifyHandler accountVerifyHandler(
            EntryLedger entries,
            OrderLedger orders,
            @Qualifier("vneid") Partner vneid,
            ChannelPartners channels,
            AccountSettings settings,
            Clock clock) {
        var verifiers = new HashMap<String, AccountVerifier>();
        channels.byCode().forEach((code, partner) -> verifiers.put(code, new HttpAccountVerifier(partner)));
        return new AccountVerifyHandler(
                new VerifyChunk(entries, orders, new HttpWelfareAccounts(vneid), verifiers, settings, clock));
    }
}
