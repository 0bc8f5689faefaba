package vn.lienthong.processes.judicial.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen was asked for.
 *
 * @param number of the question, from 1
 * @param answeredBy user id of the officer who entered it, or the caller's account
 * @param sentAt when the issuer had the answer
 * @param droppedAt when it needed no answer any more
 */
public record Supplement(
        int number,
        String question,
        Instant askedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Instant sentAt,
        @Nullable Instant droppedAt) {}
