package vn.lienthong.workers.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Accounts that people chose in VNeID to receive welfare on. */
public interface WelfareAccounts {

    /** @return by citizen id; people without such an account are missing */
    Map<String, List<WelfareAccount>> find(Collection<String> ids, String requestId, String caseCode)
            throws InterruptedException;
}
