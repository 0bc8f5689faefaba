package vn.lienthong.workers.ledger;

import java.util.List;

/** The entries of the ledger, chunk by chunk. Results may be written in parts, and again. */
public interface EntryLedger {

    /** Entries of a chunk that are still to be matched. */
    List<EntryToMatch> toMatch(Chunk chunk) throws InterruptedException;

    void matched(Chunk chunk, List<MatchResult> results) throws InterruptedException;

    /** Entries of a chunk that still need an account. */
    List<EntryToVerify> toVerify(Chunk chunk) throws InterruptedException;

    void verified(Chunk chunk, List<AccountResult> results) throws InterruptedException;

    List<EntryOutcome> outcomes(Chunk chunk) throws InterruptedException;

    /** @param target WELFARE_DB or VNEID */
    void published(Chunk chunk, String target, int rows) throws InterruptedException;
}
