package vn.lienthong.processes.judicial.rule;

import org.jspecify.annotations.Nullable;

/**
 * What the registry says of a person.
 *
 * @param level how far the name is the registry's
 * @param reason why the person is in doubt, a code; null where he or she is not
 * @param relation of whoever asks: {@code CONFIRMED}, {@code UNCONFIRMED} or {@code NONE}
 * @param residences JSON list
 */
public record Identified(
        String level, @Nullable String reason, String relation, boolean foreigner, boolean abroad, String residences) {}
