package vn.lienthong.workers.judicial;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.topics.Topic;
import vn.lienthong.workers.callback.CallbackAddress;
import vn.lienthong.workers.callback.CallbackReader;
import vn.lienthong.workers.callback.CallbackTaker;
import vn.lienthong.workers.judicial.http.HttpIssuer;
import vn.lienthong.workers.ledger.JudicialLedger;
import vn.lienthong.workers.partner.IssuerPartners;
import vn.lienthong.workers.signature.TheirKey;

/** Without an address that we can be called back at, an issuer would have nobody to tell its news. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty({"lienthong.processes.url", "lienthong.gateway.address"})
@Conditional(AnyIssuer.class)
@EnableConfigurationProperties(JudicialSettings.class)
class JudicialConfiguration {

    @Bean
    Issuers issuers(
            JudicialSettings settings,
            IssuerPartners partners,
            CallbackAddress address,
            CallbackReader reader,
            ObjectMapper json) {
        var issuers = new HashMap<String, Issuer>();
        settings.issuers().forEach((name, each) -> {
            var agency = name.toUpperCase(Locale.ROOT);
            var line = Objects.requireNonNull(partners.byAgency().get(agency), "no address of issuer " + agency);
            issuers.put(
                    agency,
                    new HttpIssuer(line, TheirKey.read(each.publicKey()), address.of(line.code()), reader, json));
        });
        return new Issuers(issuers);
    }

    @Bean
    IssuerHandler judicialSubmitHandler(JudicialLedger ledger, Issuers issuers) {
        return new IssuerHandler(Topic.JUDICIAL_SUBMIT, ledger, issuers, new SubmitRequest(ledger));
    }

    @Bean
    IssuerHandler judicialStatusHandler(JudicialLedger ledger, Issuers issuers, CallbackTaker taker) {
        return new IssuerHandler(Topic.JUDICIAL_STATUS, ledger, issuers, new AskStatus(taker));
    }

    @Bean
    IssuerHandler judicialSupplementHandler(JudicialLedger ledger, Issuers issuers) {
        return new IssuerHandler(Topic.JUDICIAL_SUPPLEMENT, ledger, issuers, new SendSupplement(ledger));
    }

    @Bean
    IssuerHandler judicialCancelHandler(JudicialLedger ledger, Issuers issuers) {
        return new IssuerHandler(Topic.JUDICIAL_CANCEL, ledger, issuers, new CancelRequest());
    }

    @Bean
    IssuerHandler judicialResultHandler(JudicialLedger ledger, Issuers issuers, JudicialSettings settings) {
        return new IssuerHandler(Topic.JUDICIAL_RESULT, ledger, issuers, new FetchResult(ledger, settings.askAgain()));
    }
}
