package vn.lienthong.workers.population;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.workers.ledger.EntryLedger;
import vn.lienthong.workers.ledger.JudicialLedger;
import vn.lienthong.workers.partner.CallAudit;
import vn.lienthong.workers.partner.Partner;
import vn.lienthong.workers.partner.PersonLine;
import vn.lienthong.workers.population.http.HttpPersonRegistry;
import vn.lienthong.workers.population.http.HttpPopulationRegistry;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty({"lienthong.processes.url", "lienthong.partners.population.url"})
@EnableConfigurationProperties(PopulationSettings.class)
class PopulationConfiguration {

    @Bean
    PopulationMatchHandler populationMatchHandler(
            EntryLedger ledger, @Qualifier("population") Partner partner, PopulationSettings settings, Clock clock) {
        var registry = new HttpPopulationRegistry(partner);
        return new PopulationMatchHandler(new MatchChunk(ledger, registry, settings, clock));
    }

    @Bean
    PersonIdentifyHandler personIdentifyHandler(
            JudicialLedger ledger, @Qualifier("population") Partner partner, CallAudit audit, Clock clock) {
        var registry = new HttpPersonRegistry(new PersonLine("population", partner, audit, clock));
        return new PersonIdentifyHandler(new IdentifyPerson(ledger, registry, clock));
    }
}
