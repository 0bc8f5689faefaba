package vn.lienthong.processes.judicial.paper;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request in the register.
 *
 * @param applicant who asks, or the organisation; masked for readers who do not see people
 * @param address where paper is sent; empty for none, and where it is masked
 * @param handedOverAt when the result was handed over, or the request came to its end without one
 */
public record RegisterLine(
        String caseCode,
        String matter,
        String applicant,
        String address,
        String issuer,
        LocalDate receivedOn,
        @Nullable Instant dueAt,
        @Nullable Instant handedOverAt,
        String delivery,
        String state) {}
