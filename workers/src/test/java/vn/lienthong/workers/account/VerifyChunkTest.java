package vn.lienthong.workers.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienthong.workers.ledger.AccountResult;
import vn.lienthong.workers.ledger.AccountSource;
import vn.lienthong.workers.ledger.Channel;
import vn.lienthong.workers.ledger.Chunk;
import vn.lienthong.workers.ledger.EntryLedger;
import vn.lienthong.workers.ledger.EntryToVerify;
import vn.lienthong.workers.ledger.OrderLedger;
import vn.lienthong.workers.task.Unfinished;

class VerifyChunkTest {

    private static final Chunk CHUNK = new Chunk(7, "bu-dang.duc-phong", 0, "H10.1");

    private final List<EntryToVerify> todo = new ArrayList<>();
    private final Map<String, List<WelfareAccount>> chosen = new HashMap<>();
    private final Map<String, String> bad = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<AccountResult> results = new ArrayList<>();
    private final Map<String, AccountVerifier> verifiers = new HashMap<>();

    VerifyChunkTest() {
        for (var channel : List.of("VBA", "VCB", "VIDT", "MM")) {
            verifiers.put(channel, (claims, requestId, caseCode) -> claims.stream()
                    .map(claim -> finding(channel, claim))
                    .toList());
        }
    }

    @Test
    void prefersWhatThePayeeChoseInVneid() throws InterruptedException {
        lists(1, "VBA", "11", AccountSource.LIST);
        chooses(1, new WelfareAccount("MM", "13", null), new WelfareAccount("VCB", "12", null));

        verify();

        assertThat(results).containsExactly(verified(1, "VCB", "12", AccountSource.VNEID));
        assertThat(asked).as("nothing else is asked").containsExactly("VCB 12 DO THI HUE 1");
    }

    @Test
    void fallsBackFromChannelToChannel() throws InterruptedException {
        lists(1, "VBA", "11", AccountSource.LIST);
        chooses(1, new WelfareAccount("MM", "13", null), new WelfareAccount("VCB", "12", null));
        bad.put("12", "AC04");
        bad.put("13", "BE01");

        verify();

        assertThat(results).containsExactly(verified(1, "VBA", "11", AccountSource.LIST));
        assertThat(asked).hasSize(3);
    }

    @Test
    void verifiesFirstWhatTheCommuneEntered() throws InterruptedException {
        lists(1, "VIDT", "11", AccountSource.COMMUNE);
        chooses(1, new WelfareAccount("VCB", "12", null));

        verify();

        assertThat(results).containsExactly(verified(1, "VIDT", "11", AccountSource.COMMUNE));
    }

    @Test
    void saysWhyNoAccountIsGood() throws InterruptedException {
        lists(1, null, null, AccountSource.LIST);
        var codes = List.of("AC01", "AC04", "AC06", "BE01");
        for (int i = 0; i < codes.size(); i++) {
            lists(i + 2, "VBA", "2" + i, AccountSource.LIST);
            bad.put("2" + i, codes.get(i));
        }

        verify();

        assertThat(results)
                .extracting(AccountResult::reason)
                .containsExactly(
                        "ACCOUNT_MISSING",
                        "ACCOUNT_INVALID",
                        "ACCOUNT_CLOSED",
                        "ACCOUNT_BLOCKED",
                        "ACCOUNT_NAME_MISMATCH");
    }

    @Test
    void leavesOutChannelsThatThereAreNone() throws InterruptedException {
        lists(1, null, null, AccountSource.LIST);
        chooses(1, new WelfareAccount("OLD", "12", null));
        verify();
        assertThat(results).extracting(AccountResult::reason).containsExactly("ACCOUNT_MISSING");
    }

    @Test
    void writesTheOthersWhenOneChannelFails() {
        lists(1, "VBA", "11", AccountSource.LIST);
        lists(2, "VCB", "12", AccountSource.LIST);
        verifiers.put("VBA", (claims, requestId, caseCode) -> {
            throw Unfinished.troubled("VBA không trả lời", null);
        });

        assertThatThrownBy(this::verify).isInstanceOf(Unfinished.class).hasMessageContaining("VBA");

        assertThat(results).containsExactly(verified(2, "VCB", "12", AccountSource.LIST));
    }

    @Test
    void asksAChannelOnceForMany() throws InterruptedException {
        var questions = new ArrayList<Integer>();
        verifiers.put("VBA", (claims, requestId, caseCode) -> {
            questions.add(claims.size());
            return claims.stream().map(claim -> finding("VBA", claim)).toList();
        });
        for (int i = 0; i < 25; i++) {
            lists(i, "VBA", "a" + i, AccountSource.LIST);
        }

        verify();

        assertThat(questions).containsExactly(10, 10, 5);
        assertThat(results).hasSize(25);
    }

    private void lists(long entry, @Nullable String channel, @Nullable String account, AccountSource source) {
        todo.add(new EntryToVerify(entry, "" + entry, "Đỗ Thị Huệ", channel, account, null, source));
    }

    private void chooses(long entry, WelfareAccount... accounts) {
        chosen.put("" + entry, List.of(accounts));
    }

    private AccountFinding finding(String channel, AccountClaim claim) {
        asked.add(channel + " " + claim.account() + " " + claim.name() + " " + claim.citizenId());
        return new AccountFinding(bad.getOrDefault(claim.account(), "OK"), "DO THI HUE");
    }

    private static AccountResult verified(long entry, String channel, String account, AccountSource source) {
        return new AccountResult(entry, channel, account, "DO THI HUE", source, null);
    }

    private void verify() throws InterruptedException {
        var entries = mock(EntryLedger.class);
        when(entries.toVerify(CHUNK)).thenReturn(todo);
        doAnswer(call -> results.addAll(call.getArgument(1))).when(entries).verified(eq(CHUNK), any());
        var orders = mock(OrderLedger.class);
        when(orders.channels())
                .thenReturn(List.of(
                        new Channel("VBA", "BANK", "Agribank", null, null, 10),
                        new Channel("VCB", "BANK", "Vietcombank", null, null, 11),
                        new Channel("VIDT", "WALLET", "Ví", null, null, 20),
                        new Channel("MM", "MOBILE_MONEY", "Mobile Money", null, null, 30)));
        new VerifyChunk(
                        entries,
                        orders,
                        (ids, requestId, caseCode) -> chosen,
                        verifiers,
                        new AccountSettings(10),
                        Clock.systemUTC())
                .verify(CHUNK);
    }
}
