package vn.lienthong.workers.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienthong.workers.ledger.Booking;
import vn.lienthong.workers.ledger.OrderPaper;
import vn.lienthong.workers.ledger.PaymentOrder.State;
import vn.lienthong.workers.ledger.PaymentStatus;
import vn.lienthong.workers.payment.PaymentChannel.Standing;
import vn.lienthong.workers.payment.PaymentChannel.Verdict;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Unfinished;

class OrderWayTest {

    private static final PaymentSettings SETTINGS = new PaymentSettings(
            Path.of("key"),
            "Sở",
            "LT1",
            Set.of(),
            2,
            Duration.ofSeconds(2),
            Duration.ofMinutes(1),
            Duration.ofHours(24),
            Map.of());

    private final PlayedOrders ledger = new PlayedOrders();
    private final PlayedChannel channel = new PlayedChannel();
    private final Channels channels = new Channels(Map.of("VBA", channel));

    @Test
    void keepsTheOrderAndOwnsToNotKnowingBeforeItSends() throws InterruptedException {
        send();
        assertThat(ledger.happened).containsExactly("kept ORDER", "CREATED to UNKNOWN", "UNKNOWN to SENT");
        assertThat(ledger.kept).containsEntry(OrderPaper.ORDER, "A-1,A-2,A-3");
        assertThat(channel.received).isOne();
    }

    @Test
    void asksInsteadOfSendingAgainWhenAnAnswerWasLost() throws InterruptedException {
        channel.answers = false;
        assertThatThrownBy(this::send).isInstanceOf(Unfinished.class);
        assertThat(ledger.state).isEqualTo(State.UNKNOWN);

        send();

        assertThat(channel.received).isOne();
        assertThat(channel.asked).isOne();
        assertThat(ledger.state).isEqualTo(State.SENT);
    }

    @Test
    void sendsAgainOnlyWhatWasNeverReceived() throws InterruptedException {
        channel.answers = false;
        channel.receives = false;
        assertThatThrownBy(this::send).isInstanceOf(Unfinished.class);
        channel.answers = true;
        channel.receives = true;
        ledger.happened.clear();

        send();

        assertThat(ledger.happened)
                .containsExactly("UNKNOWN to CREATED", "kept ORDER", "CREATED to UNKNOWN", "UNKNOWN to SENT");
        assertThat(channel.received).isOne();
    }

    @Test
    void sendsNothingTwice() throws InterruptedException {
        send();
        send();
        assertThat(channel.received).isOne();
        assertThat(ledger.state).isEqualTo(State.SENT);
    }

    @Test
    void waitsForTheStatusWithoutUsingUpTries() throws InterruptedException {
        send();
        assertThat(outcome(this::ask)).isInstanceOf(Outcome.NotYet.class);
        assertThat(ledger.kept).doesNotContainKey(OrderPaper.STATUS);
    }

    @Test
    void writesTheStatusOfEachPaymentAndWaitsForTheRest() throws InterruptedException {
        send();
        channel.standing = Standing.ANSWERED;
        channel.statuses.add(accepted("A-1"));
        channel.statuses.add(rejected("A-2", "AC04"));
        assertThat(outcome(this::ask)).isInstanceOf(Outcome.NotYet.class);
        assertThat(ledger.statuses).containsOnlyKeys("A-1", "A-2");

        channel.statuses.add(accepted("A-3"));
        ask();
        assertThat(ledger.state).isEqualTo(State.ANSWERED);
    }

    @Test
    void knowsAllPaymentsWhereTheChannelSpeaksOfAll() throws InterruptedException {
        send();
        channel.standing = Standing.ANSWERED;
        channel.verdict = Verdict.allRejected("AM04");
        ask();
        assertThat(ledger.statuses.values())
                .containsExactly(rejected("A-1", "AM04"), rejected("A-2", "AM04"), rejected("A-3", "AM04"));
    }

    @Test
    void callsPeopleWhenAChannelLosesAnOrder() throws InterruptedException {
        send();
        channel.standing = Standing.NEVER_RECEIVED;
        assertThat(outcome(this::ask)).isInstanceOf(Outcome.Stuck.class);
        assertThat(channel.received).isOne();
    }

    @Test
    void isReconciledByItsBookings() throws InterruptedException {
        answeredWithTwoAccepted();
        channel.bookings.add(booking("A-1"));
        assertThat(outcome(() -> reconcile(Duration.ofHours(1)))).isInstanceOf(Outcome.NotYet.class);

        channel.bookings.add(booking("A-2"));
        reconcile(Duration.ofHours(1));

        assertThat(ledger.state).isEqualTo(State.RECONCILED);
        assertThat(ledger.kept).containsKey(OrderPaper.STATEMENT);
    }

    @Test
    void neverTakesMoneyForUnpaidThatTheChannelSaysIsPaid() throws InterruptedException {
        answeredWithTwoAccepted();
        channel.bookings.add(booking("A-1"));

        var outcome = outcome(() -> reconcile(Duration.ofHours(40)));

        assertThat(outcome).isInstanceOf(Outcome.Stuck.class);
        assertThat(ledger.statuses.get("A-2")).isEqualTo(accepted("A-2"));
        assertThat(ledger.state).isEqualTo(State.ANSWERED);
    }

    @Test
    void missesNothingThatAChannelHasJustAnsweredHoweverLongItWasDown() throws InterruptedException {
        answeredWithTwoAccepted();
        channel.bookings.add(booking("A-1"));
        ledger.answeredAt = PlayedOrders.CREATED.plus(Duration.ofHours(39));

        assertThat(outcome(() -> reconcile(Duration.ofHours(40)))).isInstanceOf(Outcome.NotYet.class);
        assertThat(outcome(() -> reconcile(Duration.ofHours(64)))).isInstanceOf(Outcome.Stuck.class);
    }

    @Test
    void givesUpWhatTheChannelRejectsAfterAllAndHasInNoStatement() throws InterruptedException {
        answeredWithTwoAccepted();
        channel.bookings.add(booking("A-1"));
        channel.statuses.remove(accepted("A-2"));
        channel.statuses.add(rejected("A-1", "ED05"));
        channel.statuses.add(rejected("A-2", "ED05"));

        reconcile(Duration.ofHours(40));

        assertThat(ledger.statuses.get("A-1")).as("booked").isEqualTo(accepted("A-1"));
        assertThat(ledger.statuses.get("A-2")).isEqualTo(rejected("A-2", "UNBOOKED"));
        assertThat(ledger.state).isEqualTo(State.RECONCILED);
    }

    @Test
    void readsTheStatementsOfAllDays() throws InterruptedException {
        channel.bookings.add(booking("A-1"));
        channel.bookings.add(booking("A-2"));
        channel.bookings.add(booking("A-3"));
        readStatements().read(1, "VBA", "H10.1");
        assertThat(ledger.bookings).hasSize(3);
        assertThat(ledger.daysRead).containsOnly(Map.entry(LocalDate.of(2026, 11, 27), PlayedOrders.CREATED));
    }

    @Test
    void callsTheAdministratorForAChannelThatIsNotSetUp() {
        assertThat(outcome(() -> readStatements().read(1, "VCB", "H10.1"))).isInstanceOf(Outcome.Stuck.class);
    }

    private ReadStatements readStatements() {
        return new ReadStatements(ledger, channels, SETTINGS, Clock.fixed(PlayedOrders.CREATED, ZoneOffset.UTC));
    }

    private void answeredWithTwoAccepted() throws InterruptedException {
        send();
        channel.standing = Standing.ANSWERED;
        channel.statuses.add(accepted("A-1"));
        channel.statuses.add(accepted("A-2"));
        channel.statuses.add(rejected("A-3", "AC04"));
        ask();
    }

    private void send() throws InterruptedException {
        new SendOrder(ledger, channels).work(7);
    }

    private void ask() throws InterruptedException {
        var clock = at(Duration.ofMinutes(1));
        new AskStatus(ledger, channels, new Statuses(ledger), SETTINGS, new Pause(SETTINGS, clock)).work(7);
    }

    private void reconcile(Duration after) throws InterruptedException {
        var clock = at(after);
        new ReconcileOrder(ledger, channels, new Statuses(ledger), SETTINGS, new Pause(SETTINGS, clock), clock).work(7);
    }

    private static Clock at(Duration after) {
        return Clock.fixed(PlayedOrders.CREATED.plus(after), ZoneOffset.ofHours(7));
    }

    private interface Step {
        void take() throws InterruptedException;
    }

    private static @Nullable Outcome outcome(Step step) {
        var unfinished = catchThrowableOfType(Unfinished.class, step::take);
        return unfinished == null ? null : unfinished.outcome();
    }

    private static PaymentStatus accepted(String id) {
        return new PaymentStatus(id, PaymentStatus.Verdict.ACCEPTED, null);
    }

    private static PaymentStatus rejected(String id, String reason) {
        return new PaymentStatus(id, PaymentStatus.Verdict.REJECTED, reason);
    }

    private static Booking booking(String id) {
        return new Booking("B" + id, id, 500_000, false, LocalDate.of(2026, 11, 27), null);
    }
}
