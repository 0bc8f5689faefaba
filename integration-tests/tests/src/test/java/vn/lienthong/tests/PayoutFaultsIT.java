package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import vn.lienthong.play.PayoutCase;
import vn.lienthong.play.PlayedPayout;
import vn.lienthong.play.SamplePeople;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.Partner;
import vn.lienthong.stack.Server;
import vn.lienthong.stack.ServerName;

/** Programs are killed at random moments of a payout while all partners misbehave: the books agree to the đồng. */
@Isolated
class PayoutFaultsIT {

    private static final int PEOPLE = 20_000;
    private static final int KILLS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int LONGEST_LIFE_MILLIS = 2_500;

    private static final Map<String, Object> FAULTS = Map.of(
            "latencyMillis", 10,
            "downPercent", 3,
            "lateAnswerPercent", 1,
            "lateAnswerMillis", 7_000,
            "rejectPercent", 1,
            "mismatchPercent", 1,
            "duplicatePercent", 10,
            "outOfOrder", true,
            "returnPercent", 1);

    private final LocalStack stack = SharedStack.withPartners();
    private final List<PayoutCase> payouts = new ArrayList<>();

    @AfterEach
    void everythingRunsAgain() {
        stack.startAgain(stack.postgres(), stack.kafka());
        stack.startAgain(stack.partners().values().toArray(Server[]::new));
        stack.startAgain(stack.processes(), stack.workers());
        Payouts.faults(stack.partners().values(), Map.of());
    }

    @Test
    void noDongIsLostAndNobodyIsPaidTwice(@TempDir Path folder) throws Exception {
        var people = Payouts.people(stack, folder, PEOPLE);
        var before = bookings();
        Payouts.faults(stack.partners().values(), FAULTS);
        var killing = Executors.newSingleThreadExecutor();
        try {
            var kills = killing.submit(this::killAtRandom);
            do {
                play(people);
            } while (!kills.isDone());
            assertThat(kills.get()).isEqualTo(KILLS);
        } finally {
            killing.shutdownNow();
        }
        everythingRunsAgain();
        for (var payout : payouts) {
            everybodyHasAFinalState(payout);
            historyIsComplete(payout);
        }
        theNextPeriodReadsWhatCameBackLate();
        theBooksAgree(before);
    }

    private void theNextPeriodReadsWhatCameBackLate() throws Exception {
        var next = Payouts.played(stack).open("BTXH", Payouts.month().toString(), Payouts.PROVINCE, 1_000_000);
        await().atMost(PATIENCE).until(() -> Payouts.number(stack, """
                                select count(*) from case_journal
                                where case_id = '%s' and message like '%%"ActivityLeft"%%"earlierStatementsRead"%%'
                                """.formatted(next.caseId())) >= 1);
    }

    private void play(SamplePeople people) throws Exception {
        var played = Payouts.played(stack);
        var payout = await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> played.open("BTXH", Payouts.month().toString(), Payouts.PROVINCE, 900_000_000_000L),
                        found -> true);
        payouts.add(payout);
        importAgainAndAgain(played, payout, people);
        played.playToTheEnd(payout, PATIENCE);
    }

    /** An import whose program was killed fails as a whole. */
    private static void importAgainAndAgain(PlayedPayout played, PayoutCase payout, SamplePeople people) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            played.importList(payout, people.list(), PATIENCE);
            return true;
        });
    }

    /** The next is killed whether the one before runs again yet or not. */
    private int killAtRandom() throws Exception {
        var random = new Random();
        var victims = List.of(
                stack.processes(),
                stack.workers(),
                stack.partner(ServerName.BANK_VBA),
                stack.partner(ServerName.BANK_VCB),
                stack.kafka(),
                stack.postgres());
        var starting = new HashMap<Server, Future<?>>();
        var starts = Executors.newFixedThreadPool(victims.size());
        try {
            for (int kills = 0; kills < KILLS; kills++) {
                await().pollDelay(Duration.ofMillis(random.nextInt(LONGEST_LIFE_MILLIS)))
                        .until(() -> true);
                var victim = await().atMost(PATIENCE)
                        .until(
                                () -> victims.get(random.nextInt(victims.size())),
                                drawn -> !starting.containsKey(drawn)
                                        || starting.get(drawn).isDone());
                victim.kill();
                starting.put(victim, starts.submit(() -> startAgain(victim)));
            }
            for (var each : starting.values()) {
                each.get();
            }
            return KILLS;
        } finally {
            starts.shutdownNow();
        }
    }

    /** It may give up while another one that it needs is away. */
    private static void startAgain(Server victim) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            if (!victim.isRunning()) {
                victim.start();
            }
            return true;
        });
    }

    private void everybodyHasAFinalState(PayoutCase payout) {
        var period = period(payout);
        assertThat(Payouts.rows(stack, "select state from payout_period where id = " + period))
                .containsExactly(List.of("CLOSED"));
        assertThat(Payouts.number(
                        stack,
                        "select count(*) from payout_entry where state not in ('PAYABLE', 'EXCLUDED') and period = "
                                + period))
                .isZero();
        assertThat(Payouts.number(
                        stack,
                        "select count(*) from payout_entry e where e.period = %d and e.state = 'PAYABLE' "
                                        .formatted(period)
                                + "and not exists (select from payout_payment p where p.entry = e.id "
                                + "and p.state in ('PAID', 'CARRIED', 'RETURNED'))"))
                .isZero();
        assertThat(Payouts.number(stack, "select sum(amount) from payout_payment where period = " + period))
                .isEqualTo(
                        Payouts.number(stack, "select sum(approved_total) from payout_list where period = " + period));
    }

    private long period(PayoutCase payout) {
        return Payouts.number(stack, "select id from payout_period where case_id = '%s'".formatted(payout.caseId()));
    }

    /** What the channels have booked since: by end-to-end id, debits less credits. */
    private void theBooksAgree(Map<String, Long> before) {
        var theirs = bookings();
        before.forEach((id, booked) -> theirs.merge(id, -booked, Long::sum));
        var attempts = Payouts.rows(
                stack,
                "select a.end_to_end_id, a.amount, a.state, a.entry, exists (select from payout_statement_line l "
                        + "where l.end_to_end_id = a.end_to_end_id and l.credit and not l.matched) from payout_attempt a "
                        + "join payout_order o on o.id = a.payment_order where o.period in (%s)".formatted(periods()));
        var paidEntries = new HashSet<String>();
        for (var attempt : attempts) {
            var id = attempt.get(0);
            boolean cameBackTooLate = attempt.get(4).equals("t");
            boolean paid = attempt.get(2).equals("PAID");
            long net = theirs.getOrDefault(id, 0L);
            assertThat(net).as(id).isEqualTo(paid && !cameBackTooLate ? Long.parseLong(attempt.get(1)) : 0L);
            if (net > 0) {
                assertThat(paidEntries.add(attempt.get(3)))
                        .as("paid once: " + id)
                        .isTrue();
            }
            theirs.remove(id);
        }
        assertThat(theirs.values()).as("paid without an order of ours").allMatch(net -> net == 0);
    }

    private String periods() {
        return String.join(
                ",",
                payouts.stream().map(payout -> Long.toString(period(payout))).toList());
    }

    private Map<String, Long> bookings() {
        var net = new HashMap<String, Long>();
        for (Partner partner : stack.partners().values()) {
            if (partner.channel().isPresent()) {
                for (var line : Payouts.books(partner)) {
                    long amount = Long.parseLong(line[2]);
                    net.merge(line[0], Payouts.isCredit(line) ? -amount : amount, Long::sum);
                }
            }
        }
        return net;
    }

    private static void historyIsComplete(PayoutCase payout) {
        var shown = new KioskCase(payout.caseId(), payout.code(), payout.unit());
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().untilAsserted(() -> {
            var document = Index.caseOf(shown).orElseThrow();
            assertThat(document.path("state").asText()).isEqualTo("COMPLETED");
            assertThat(sequences(shown)).hasSize(document.path("sequence").asInt());
        });
    }

    private static HashSet<Long> sequences(KioskCase shown) {
        var sequences = new HashSet<Long>();
        for (JsonNode event : Index.events(shown)) {
            sequences.add(event.path("sequence").asLong());
        }
        return sequences;
    }
}
