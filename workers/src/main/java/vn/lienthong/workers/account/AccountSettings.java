package vn.lienthong.workers.account;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param batch ids or accounts in one question */
@ConfigurationProperties("lienthong.accounts")
@Validated
record AccountSettings(
        @DefaultValue("1000") @Min(1) @Max(1000) int batch) {}
