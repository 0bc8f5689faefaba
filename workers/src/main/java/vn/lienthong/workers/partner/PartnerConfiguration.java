package vn.lienthong.workers.partner;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PartnersSettings.class, ChannelPartnersSettings.class, IssuerPartnersSettings.class})
class PartnerConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    @ConditionalOnProperty("lienthong.partners.population.url")
    Partner population(PartnersSettings partners, ObjectMapper json, Clock clock) {
        return new Partner(
                "Cơ sở dữ liệu quốc gia về dân cư", Objects.requireNonNull(partners.population()), json, clock);
    }

    @Bean
    @ConditionalOnProperty("lienthong.partners.vneid.url")
    Partner vneid(PartnersSettings partners, ObjectMapper json, Clock clock) {
        return new Partner("VNeID", Objects.requireNonNull(partners.vneid()), json, clock);
    }

    @Bean
    @ConditionalOnProperty("lienthong.partners.welfare.url")
    Partner welfare(PartnersSettings partners, ObjectMapper json, Clock clock) {
        return new Partner("Cơ sở dữ liệu an sinh xã hội", Objects.requireNonNull(partners.welfare()), json, clock);
    }

    @Bean
    @ConditionalOnProperty("lienthong.partners.fees.url")
    Partner fees(PartnersSettings partners, ObjectMapper json, Clock clock) {
        return new Partner("Cổng thanh toán", Objects.requireNonNull(partners.fees()), json, clock);
    }

    @Bean
    @ConditionalOnProperty("lienthong.processes.url")
    IssuerPartners issuerPartners(IssuerPartnersSettings settings, CallAudit audit, ObjectMapper json, Clock clock) {
        var lines = new TreeMap<String, PersonLine>();
        settings.issuers().forEach((name, each) -> {
            var code = "issuer-" + name.toLowerCase(Locale.ROOT);
            var agency = name.toUpperCase(Locale.ROOT);
            var partner = new Partner("Cơ quan cấp phiếu lý lịch tư pháp " + agency, each, json, clock);
            lines.put(agency, new PersonLine(code, partner, audit, clock));
        });
        return new IssuerPartners(lines);
    }

    /** Codes are in capitals; names of environment variables do not keep them. */
    @Bean
    ChannelPartners channelPartners(ChannelPartnersSettings settings, ObjectMapper json, Clock clock) {
        var partners = new TreeMap<String, Partner>();
        settings.channels().forEach((name, each) -> {
            var code = name.toUpperCase(Locale.ROOT);
            partners.put(code, new Partner("Kênh " + code, each, json, clock));
        });
        return new ChannelPartners(partners);
    }
}
