package vn.lienthong.workers.partner;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param issuers where each agency's system is that issues or issued criminal records, by the agency's code */
@ConfigurationProperties("lienthong.judicial")
@Validated
record IssuerPartnersSettings(@DefaultValue Map<String, @Valid PartnerSettings> issuers) {}
