package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.lienthong.play.PayoutCase;
import vn.lienthong.stack.LocalStack;

/** One period of welfare payouts, from the list to its end, with everything in it that can be wrong. */
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
@ResourceLock(Shared.BANKS)
class PayoutJourneyIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PEOPLE = 1_500;
    private static final Person OFFICER = new Person("sldtbxh.cb");
    private static final Set<String> REGISTRY = Set.of(
            "ID_NOT_FOUND",
            "NAME_MISMATCH",
            "DOB_MISMATCH",
            "DECEASED",
            "MOVED",
            "PAYEE_NOT_FOUND",
            "PAYEE_MISMATCH",
            "PAYEE_DECEASED");
    private static final Set<String> ACCOUNTS =
            Set.of("ACCOUNT_MISSING", "ACCOUNT_INVALID", "ACCOUNT_CLOSED", "ACCOUNT_BLOCKED", "ACCOUNT_NAME_MISMATCH");

    private final LocalStack stack = SharedStack.withPartners();
    private PayoutCase payout;
    private long period;

    @BeforeAll
    void isPlayedToItsEnd(@TempDir Path folder) throws Exception {
        var people = Payouts.people(stack, folder, PEOPLE);
        var played = Payouts.played(stack);
        payout = played.open("BTXH", Payouts.month().toString(), Payouts.PROVINCE, 100_000_000_000L);
        played.importList(payout, people.list(), PATIENCE);
        played.playToTheEnd(payout, PATIENCE);
        period = Payouts.number(
                stack,
                "select p.id from payout_period p join case_file c using (case_id) where c.code = '%s'"
                        .formatted(payout.code()));
    }

    @Test
    void isClosedToTheDong() {
        assertThat(Payouts.rows(stack, "select state from payout_period where id = " + period))
                .containsExactly(List.of("CLOSED"));
        var sums = Payouts.sums(
                stack, "select state, sum(amount) from payout_payment where period = %d group by 1".formatted(period));
        assertThat(sums.keySet()).isSubsetOf("PAID", "CARRIED", "RETURNED").contains("PAID", "CARRIED", "RETURNED");
        assertThat(sums.values().stream().mapToLong(sum -> sum).sum())
                .isEqualTo(
                        Payouts.number(stack, "select sum(approved_total) from payout_list where period = " + period));
    }

    @Test
    void threePeopleStandForEveryList() {
        assertThat(Payouts.rows(
                        stack,
                        "select confirmed_by, checked_by, approved_by from payout_list where period = " + period))
                .hasSize(Payouts.COMMUNES.size())
                .allSatisfy(people -> assertThat(new TreeSet<>(people)).hasSize(3));
    }

    @Test
    void everyReasonWasMet() {
        var rejected =
                column("select distinct reason from payout_rejected_row r join payout_import i on i.id = r.import "
                        + "where i.period = " + period);
        assertThat(rejected)
                .contains("BAD_ID", "BAD_DATE", "NOT_A_NUMBER", "FRACTION", "AMOUNT_DIFFERS", "DUPLICATE_IN_FILE");
        var decided = column("select distinct d.reason from payout_decision d join payout_entry e on e.id = d.entry "
                + "where e.period = " + period);
        assertThat(decided).containsAll(REGISTRY).containsAll(ACCOUNTS);
        var attempts = column("select distinct a.reason from payout_attempt a join payout_order o on o.id = "
                + "a.payment_order where a.state = 'REJECTED' and o.period = " + period);
        assertThat(attempts)
                .contains(
                        "AC01",
                        "AC03",
                        "AC04",
                        "AC06",
                        "BE01",
                        "MD07",
                        "AM04",
                        "RC01",
                        "AG01",
                        "TM01",
                        "ED05",
                        "NARR",
                        "UNBOOKED");
    }

    @Test
    void theChannelsBooksSayTheSame() {
        for (var partner : stack.partners().values()) {
            var channel = partner.channel();
            if (channel.isPresent()) {
                var ours = column(
                        "select a.end_to_end_id from payout_attempt a join payout_order o on o.id = a.payment_order "
                                + "where a.state = 'PAID' and o.period = %d and o.channel = '%s'"
                                        .formatted(period, channel.get()));
                var theirs = net(Payouts.books(partner));
                assertThat(theirs).as(channel.get()).containsAll(ours);
            }
        }
    }

    /** End-to-end ids of what was paid and did not come back. */
    private static Set<String> net(List<String[]> bookings) {
        var net = new TreeSet<String>();
        bookings.stream().filter(line -> !Payouts.isCredit(line)).forEach(line -> net.add(line[0]));
        bookings.stream().filter(Payouts::isCredit).forEach(line -> net.remove(line[0]));
        return net;
    }

    @Test
    void anotherLibraryReadsTheOrdersWithoutLoss() {
        var orders = Payouts.rows(
                stack,
                "select o.id, o.msg_id, o.count, o.total from payout_order o where o.period = %d ".formatted(period)
                        + "and o.channel in ('VBA', 'VCB', 'BIDV')");
        assertThat(orders).isNotEmpty();
        for (var order : orders) {
            var file = Payouts.download(
                    OFFICER, "/payouts/%s/orders/%s/files/ORDER".formatted(payout.code(), order.get(0)));
            var read = MxPain00100109.parse(new String(file, StandardCharsets.UTF_8))
                    .getCstmrCdtTrfInitn();
            assertThat(read.getGrpHdr().getMsgId()).isEqualTo(order.get(1));
            assertThat(read.getGrpHdr().getNbOfTxs()).isEqualTo(order.get(2));
            assertThat(read.getGrpHdr().getCtrlSum().toPlainString()).isEqualTo(order.get(3));
            var payments = new ArrayList<List<String>>();
            read.getPmtInf().forEach(part -> part.getCdtTrfTxInf().forEach(payment -> payments.add(shape(payment))));
            assertThat(payments)
                    .containsExactlyInAnyOrderElementsOf(Payouts.rows(
                            stack,
                            "select end_to_end_id, account, account_name, amount from payout_attempt "
                                    + "where payment_order = " + order.get(0)));
        }
    }

    private static List<String> shape(CreditTransferTransaction34 payment) {
        return List.of(
                payment.getPmtId().getEndToEndId(),
                payment.getCdtrAcct().getId().getOthr().getId(),
                payment.getCdtr().getNm(),
                payment.getAmt().getInstdAmt().getValue().toPlainString());
    }

    @Test
    void everybodyWasToldWhatBecameOfIt() {
        var chunks = Payouts.number(stack, "select sum(chunks) from payout_list where period = " + period);
        assertThat(Payouts.rows(
                        stack,
                        "select target, count(*) from payout_publication where period = %d group by 1 order by 1"
                                .formatted(period)))
                .containsExactly(List.of("VNEID", Long.toString(chunks)), List.of("WELFARE_DB", Long.toString(chunks)));
    }

    @Test
    void supervisorsFindItWithItsWholeHistory() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            var document = Index.caseOf(new KioskCase(payout.caseId(), payout.code(), payout.unit()))
                    .orElseThrow();
            assertThat(document.path("state").asText()).isEqualTo("COMPLETED");
        });
    }

    @Test
    void nobodyOutsideSeesIt() {
        var outsider = Session.signIn(Person.officer("vpub", "bu-dang"));
        for (var page : List.of("", "/reconciliation", "/bu-dang.duc-phong", "/bu-dang.duc-phong/exceptions")) {
            assertThat(outsider.get("/payouts/" + payout.code() + page).status())
                    .as(page)
                    .isEqualTo(404);
        }
        var commune = Session.signIn(new Person("ubnd_xa.bu-dang.duc-phong.cb"));
        assertThat(commune.get("/payouts/" + payout.code() + "/bu-dang.duc-phong")
                        .status())
                .isEqualTo(200);
        assertThat(commune.get("/payouts/" + payout.code() + "/bu-dang.tho-son").status())
                .isEqualTo(404);
    }

    private List<String> column(String query) {
        return Payouts.rows(stack, query).stream().map(row -> row.get(0)).toList();
    }
}
