package vn.lienthong.workers.partner;

import org.jspecify.annotations.Nullable;

/**
 * On whose behalf something is asked about one person: travels with the call, and stays in the audit.
 *
 * @param officer account; {@code system} where nobody asked
 * @param agency code of the agency that asks
 * @param purpose what for, a code
 * @param consent id of the person's consent; null where the law asks for none
 */
public record Envelope(
        String caseCode,
        String officer,
        String agency,
        String purpose,
        @Nullable String consent) {}
