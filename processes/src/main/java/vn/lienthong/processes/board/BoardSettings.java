package vn.lienthong.processes.board;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the programme board looks.
 *
 * @param dueSoon working days before a due date from which it counts as near
 * @param rowsPerPage units on one page
 */
@ConfigurationProperties("lienthong.board")
@Validated
record BoardSettings(
        @DefaultValue("3") @Min(0) @Max(100) int dueSoon,
        @DefaultValue("150") @Min(1) @Max(500) int rowsPerPage) {}
