package vn.lienthong.processes.modeler.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that became of a proposal.
 *
 * @param userId who did it, or {@code system}
 * @param words reason, deployment, or what went wrong
 */
public record ProposalEvent(
        Instant at, String userId, Kind kind, @Nullable String words) {

    /** What it was. */
    public enum Kind {
        PROPOSED("Đề xuất"),
        APPROVED("Duyệt"),
        REFUSED("Từ chối"),
        WITHDRAWN("Rút đề xuất"),
        DEPLOYED("Triển khai"),
        REOPENED("Cần duyệt lại"),
        FAILED("Không triển khai được");

        private final String inWords;

        Kind(String inWords) {
            this.inWords = inWords;
        }

        /** In Vietnamese. */
        public String inWords() {
            return inWords;
        }
    }
}
