package vn.lienthong.workers.account.http;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.account.WelfareAccount;
import vn.lienthong.workers.account.WelfareAccounts;
import vn.lienthong.workers.partner.Partner;

/** VNeID over HTTP and JSON, as {@code docs/partners.md} has it. */
public class HttpWelfareAccounts implements WelfareAccounts {

    private static final String PURPOSE = "WELFARE_ACCOUNT";

    private final Partner partner;

    public HttpWelfareAccounts(Partner partner) {
        this.partner = partner;
    }

    @Override
    public Map<String, List<WelfareAccount>> find(Collection<String> ids, String requestId, String caseCode)
            throws InterruptedException {
        var answer = partner.ask(
                "/v1/welfare-accounts",
                new Question(requestId, ids),
                new TypeReference<Answer>() {},
                requestId,
                PURPOSE,
                caseCode);
        return answer.accounts().stream()
                .collect(Collectors.groupingBy(
                        Owned::id,
                        Collectors.mapping(
                                each -> new WelfareAccount(each.channel(), each.account(), each.name()),
                                Collectors.toList())));
    }

    private record Question(String requestId, Collection<String> ids) {}

    private record Answer(List<Owned> accounts) {}

    private record Owned(
            String id,
            String channel,
            String account,
            @Nullable String name) {}
}
