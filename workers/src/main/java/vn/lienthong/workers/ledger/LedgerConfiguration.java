package vn.lienthong.workers.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.workers.http.ProcessesSettings;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lienthong.processes.url")
@EnableConfigurationProperties(LedgerSettings.class)
class LedgerConfiguration {

    @Bean
    LedgerApi ledgerApi(ProcessesSettings address, LedgerSettings settings, ObjectMapper json) {
        return new LedgerApi(address, settings, json);
    }

    @Bean
    EntryLedger entryLedger(LedgerApi api) {
        return new HttpEntryLedger(api);
    }

    @Bean
    OrderLedger orderLedger(LedgerApi api) {
        return new HttpOrderLedger(api);
    }
}
