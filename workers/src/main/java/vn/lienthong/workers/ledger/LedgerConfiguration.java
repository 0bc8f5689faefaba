package vn.lienthong.workers.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.annotation.Qualifier;
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
    LedgerApi payoutApi(ProcessesSettings address, LedgerSettings settings, ObjectMapper json) {
        return new LedgerApi("/internal/payout/", "Sổ chi trả", address, settings, json);
    }

    @Bean
    EntryLedger entryLedger(@Qualifier("payoutApi") LedgerApi api) {
        return new HttpEntryLedger(api);
    }

    @Bean
    OrderLedger orderLedger(@Qualifier("payoutApi") LedgerApi api) {
        return new HttpOrderLedger(api);
    }

    @Bean
    JudicialLedger judicialLedger(ProcessesSettings address, LedgerSettings settings, ObjectMapper json) {
        return new HttpJudicialLedger(
                new LedgerApi("/internal/judicial/", "Sổ yêu cầu lý lịch tư pháp", address, settings, json));
    }

    @Bean
    HttpCallAudit callAudit(ProcessesSettings address, LedgerSettings settings, ObjectMapper json) {
        return new HttpCallAudit(new LedgerApi("/internal/", "Sổ lời gọi đối tác", address, settings, json), settings);
    }
}
