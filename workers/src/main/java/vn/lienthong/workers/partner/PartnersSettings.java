package vn.lienthong.workers.partner;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The partners that there is one of each. Without an address, what needs a partner is not fetched by this program. */
@ConfigurationProperties("lienthong.partners")
@Validated
record PartnersSettings(
        @Valid @Nullable PartnerSettings population,
        @Valid @Nullable PartnerSettings vneid,
        @Valid @Nullable PartnerSettings welfare,
        @Valid @Nullable PartnerSettings fees) {}
