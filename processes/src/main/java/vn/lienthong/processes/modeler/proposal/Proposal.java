package vn.lienthong.processes.modeler.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it was when it was proposed.
 *
 * @param procedureKey null where forms or decisions alone are changed
 * @param baseVersion the newest version when it was proposed; null for a new procedure
 * @param note what is new, for the history
 * @param hash SHA-256 of all its files, in hexadecimal digits
 * @param migrates whether running cases go on in the new version
 * @param deployAt null: as soon as it is approved
 * @param proposedBy user id
 * @param decidedBy user id of who approved, refused or withdrew it
 * @param approvedOver the newest version when it was approved
 * @param deployment the engine's id
 * @param problem why it was not deployed, or has to be approved again, in Vietnamese
 */
public record Proposal(
        long id,
        String name,
        @Nullable String procedureKey,
        @Nullable Integer baseVersion,
        ProposalState state,
        String reason,
        String note,
        String hash,
        boolean migrates,
        @Nullable Instant deployAt,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable Integer approvedOver,
        @Nullable Instant deployedAt,
        @Nullable String deployment,
        @Nullable String problem) {}
