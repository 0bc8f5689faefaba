package vn.lienthong.workers.account;

import java.util.List;

/** A channel that says whether accounts exist and whose they are. */
public interface AccountVerifier {

    /**
     * @param claims 1,000 at the most
     * @return a finding for each claim, in their order
     */
    List<AccountFinding> verify(List<AccountClaim> claims, String requestId, String caseCode)
            throws InterruptedException;
}
