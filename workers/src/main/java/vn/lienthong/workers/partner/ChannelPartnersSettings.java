package vn.lienthong.workers.partner;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param channels where each payment channel is, by its code */
@ConfigurationProperties("lienthong.payment")
@Validated
record ChannelPartnersSettings(@DefaultValue Map<String, @Valid PartnerSettings> channels) {}
