package vn.lienthong.workers.account.http;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.account.AccountClaim;
import vn.lienthong.workers.account.AccountFinding;
import vn.lienthong.workers.account.AccountVerifier;
import vn.lienthong.workers.partner.Partner;
import vn.lienthong.workers.task.Unfinished;

/** A channel's check of accounts over HTTP and JSON, as {@code docs/partners.md} has it. */
public class HttpAccountVerifier implements AccountVerifier {

    private static final String PURPOSE = "WELFARE_ACCOUNT";

    private final Partner partner;

    public HttpAccountVerifier(Partner partner) {
        this.partner = partner;
    }

    @Override
    public List<AccountFinding> verify(List<AccountClaim> claims, String requestId, String caseCode)
            throws InterruptedException {
        var answer = partner.ask(
                "/v1/accounts/verify",
                new Question(requestId, claims),
                new TypeReference<Answer>() {},
                requestId,
                PURPOSE,
                caseCode);
        return findings(claims, answer.results());
    }

    /** Findings belong to claims by their place: when the accounts there are not the same, none of them is believed. */
    private List<AccountFinding> findings(List<AccountClaim> claims, List<Result> results) {
        var findings = new ArrayList<AccountFinding>(claims.size());
        if (results.size() != claims.size()) {
            throw mixedUp();
        }
        for (int i = 0; i < claims.size(); i++) {
            var result = results.get(i);
            if (!claims.get(i).account().equals(result.account())) {
                throw mixedUp();
            }
            findings.add(new AccountFinding(result.status(), result.name()));
        }
        return findings;
    }

    private Unfinished mixedUp() {
        return Unfinished.troubled(partner.name() + " trả lời không đúng các tài khoản đã hỏi", null);
    }

    private record Question(String requestId, List<AccountClaim> accounts) {}

    private record Answer(List<Result> results) {}

    private record Result(
            String account, String status, @Nullable String name) {}
}
