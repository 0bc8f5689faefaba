package vn.lienthong.processes.payout;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Sizes of the payout ledger's portions.
 *
 * @param chunkSize entries that a worker takes at once; no more than the population registry takes
 * @param orderSize payments in one order at the most
 * @param wave external tasks of one step and commune that wait at once
 * @param largestList largest file that can be imported
 * @param mostRows rows of a list at the most
 */
@ConfigurationProperties("lienthong.payout")
@Validated
public record PayoutSettings(
        @DefaultValue("1000") @Min(1) @Max(1000) int chunkSize,
        @DefaultValue("5000") @Min(1) @Max(50_000) int orderSize,
        @DefaultValue("50") @Min(1) int wave,
        @DefaultValue("400MB") DataSize largestList,
        @DefaultValue("1000000") @Min(1) int mostRows) {}
