package vn.lienthong.processes.payout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.processes.engine.Refusal;

/** A ledger in memory that answers the diagrams as the beans of docs/payout.md do, and keeps what it was told to do. */
final class PlayedLedger {

    static final int WAVE = 2;

    final List<String> log = new CopyOnWriteArrayList<>();
    final Map<String, Commune> communes = new ConcurrentHashMap<>();
    final AtomicLong fund = new AtomicLong(1000);
    int wave = WAVE;

    private final AtomicLong lastOrder = new AtomicLong();

    /** @param chunks how many there are of its list */
    Commune commune(String code, int chunks) {
        var commune = new Commune(chunks);
        communes.put(code, commune);
        return commune;
    }

    /** The beans by the names that diagrams know them by. */
    Map<Object, Object> beans() {
        return Map.ofEntries(
                Map.entry("openPayoutPeriod", (JavaDelegate) this::openPeriod),
                Map.entry("closePayoutImport", does("closePayoutImport")),
                Map.entry("closePayoutPeriod", does("closePayoutPeriod")),
                Map.entry("payoutLists", new Lists(this)),
                Map.entry("payoutChunks", new Chunks(this)),
                Map.entry("payoutOrders", new Orders(this)),
                Map.entry("payoutPublications", new Publications(this)),
                Map.entry("payoutMismatchesResolved", (JavaDelegate) this::mismatchesResolved),
                Map.entry("payoutAccountsResolved", does("payoutAccountsResolved")),
                Map.entry("confirmPayoutList", does("confirmPayoutList")),
                Map.entry("checkPayoutList", does("checkPayoutList")),
                Map.entry("returnPayoutList", (JavaDelegate) this::returned),
                Map.entry("approvePayoutList", does("approvePayoutList")),
                Map.entry("reservePayoutFund", (JavaDelegate) this::reserve),
                Map.entry("raisePayoutFund", (JavaDelegate) this::raise),
                Map.entry("payPayoutByPriority", does("payPayoutByPriority")),
                Map.entry("createPayoutOrders", (JavaDelegate) this::createOrders),
                Map.entry("payoutFailedDecided", (JavaDelegate) this::failedDecided),
                Map.entry("settlePayoutList", does("settlePayoutList")));
    }

    private Commune of(DelegateExecution execution) {
        return commune((String) execution.getVariable("commune"));
    }

    private Commune commune(String code) {
        return Objects.requireNonNull(communes.get(code), code);
    }

    private JavaDelegate does(String what) {
        return execution -> log.add(what);
    }

    private void openPeriod(DelegateExecution execution) {
        execution.setVariable("period", 1L);
        execution.setVariable("caseCode", "SLDTBXH-2026-0001");
        execution.setVariable("caseTitle", "Chi trả");
        execution.setVariable("caseDue", null);
    }

    private void mismatchesResolved(DelegateExecution execution) {
        if (of(execution).unresolved) {
            throw new Refusal("Còn mục chưa xử lý");
        }
        log.add("payoutMismatchesResolved");
        of(execution).mismatched.clear();
    }

    private void returned(DelegateExecution execution) {
        log.add("returnPayoutList: " + execution.getVariable("reason"));
    }

    private void reserve(DelegateExecution execution) {
        execution.setVariable("funded", fund.get() >= of(execution).total);
    }

    private void raise(DelegateExecution execution) {
        log.add("raisePayoutFund");
        fund.set(((Number) execution.getVariable("fund")).longValue());
    }

    private void createOrders(DelegateExecution execution) {
        var commune = of(execution);
        log.add("createPayoutOrders");
        for (int i = 0; i < commune.due; i++) {
            commune.toSend.add(lastOrder.incrementAndGet());
        }
        commune.due = 0;
    }

    private void failedDecided(DelegateExecution execution) {
        log.add("payoutFailedDecided");
        of(execution).due = of(execution).failed.getAndSet(0);
    }

    /** What the workers do to the ledger, by topic. */
    void work(String topic, String code, Object part) {
        var commune = commune(code);
        log.add(topic + " " + part);
        switch (topic) {
            case "population-match" -> {
                commune.toMatch.remove((Integer) part);
                commune.toVerify.add((Integer) part);
                commune.mismatched.addAll(commune.willMismatch);
                commune.willMismatch.clear();
            }
            case "account-verify" -> {
                commune.toVerify.remove((Integer) part);
                commune.unaccounted.addAll(commune.willLackAccounts);
                commune.willLackAccounts.clear();
            }
            case "payment-send" -> commune.send((Long) part);
            case "payment-status" -> commune.ask((Long) part);
            case "payment-reconcile" -> {
                commune.toReconcile.remove((Long) part);
                commune.failed.addAndGet(commune.willFail);
                commune.willFail = 0;
            }
            case "welfare-publish" -> commune.toPublish("WELFARE_DB").remove((Integer) part);
            case "vneid-publish" -> commune.toPublish("VNEID").remove((Integer) part);
            default -> throw new IllegalArgumentException(topic);
        }
    }

    /** A commune's list, as far as the diagrams ask about it. */
    static final class Commune {

        final Set<Integer> toMatch = new ConcurrentSkipListSet<>();
        final Set<Integer> toVerify = new ConcurrentSkipListSet<>();
        final Set<Integer> mismatched = new ConcurrentSkipListSet<>();
        final Set<Integer> unaccounted = new ConcurrentSkipListSet<>();
        final Set<Integer> willMismatch = new ConcurrentSkipListSet<>();
        final Set<Integer> willLackAccounts = new ConcurrentSkipListSet<>();
        final Set<Long> toSend = new ConcurrentSkipListSet<>();
        final Set<Long> toAsk = new ConcurrentSkipListSet<>();
        final Set<Long> toReconcile = new ConcurrentSkipListSet<>();
        final AtomicInteger failed = new AtomicInteger();
        final Map<String, Set<Integer>> toPublish = Map.of(
                "WELFARE_DB", new ConcurrentSkipListSet<>(),
                "VNEID", new ConcurrentSkipListSet<>());
        boolean unresolved;
        boolean willBeLost;
        int due = 2;
        int willFail;
        long total = 100;

        Commune(int chunks) {
            for (int chunk = 0; chunk < chunks; chunk++) {
                toMatch.add(chunk);
                toPublish("WELFARE_DB").add(chunk);
                toPublish("VNEID").add(chunk);
            }
        }

        Set<Integer> toPublish(String target) {
            return Objects.requireNonNull(toPublish.get(target), target);
        }

        private void send(Long order) {
            toSend.remove(order);
            toAsk.add(order);
        }

        private void ask(Long order) {
            toAsk.remove(order);
            if (willBeLost) {
                toSend.add(order);
                willBeLost = false;
            } else {
                toReconcile.add(order);
            }
        }
    }

    private <T> List<T> wave(Collection<T> of) {
        return of.stream().limit(wave).toList();
    }

    private <T> List<T> of(DelegateExecution execution, Function<Commune, Collection<T>> what) {
        return new ArrayList<>(what.apply(of(execution)));
    }

    /** {@code payoutLists}. */
    public record Lists(PlayedLedger ledger) {
        public List<String> communes(DelegateExecution execution) {
            return ledger.communes.keySet().stream().sorted().toList();
        }
    }

    /** {@code payoutChunks}. */
    public record Chunks(PlayedLedger ledger) {
        public List<Integer> toMatch(DelegateExecution execution) {
            return ledger.wave(ledger.of(execution).toMatch);
        }

        public List<Integer> toVerify(DelegateExecution execution) {
            return ledger.wave(ledger.of(execution).toVerify);
        }

        public int unmatched(DelegateExecution execution) {
            return ledger.of(execution).toMatch.size();
        }

        public int unverified(DelegateExecution execution) {
            return ledger.of(execution).toVerify.size();
        }

        public int mismatches(DelegateExecution execution) {
            return ledger.of(execution).mismatched.size();
        }

        public int unaccounted(DelegateExecution execution) {
            return ledger.of(execution).unaccounted.size();
        }
    }

    /** {@code payoutOrders}. */
    public record Orders(PlayedLedger ledger) {
        public List<Long> toSend(DelegateExecution execution) {
            return ledger.of(execution, commune -> commune.toSend);
        }

        public List<Long> toAsk(DelegateExecution execution) {
            return ledger.of(execution, commune -> commune.toAsk);
        }

        public List<Long> toReconcile(DelegateExecution execution) {
            return ledger.of(execution, commune -> commune.toReconcile);
        }

        public int failed(DelegateExecution execution) {
            return ledger.of(execution).failed.get();
        }

        public List<String> channels(DelegateExecution execution) {
            return List.of("BIDV", "VBA");
        }

        public List<String> channelsEver(DelegateExecution execution) {
            return List.of("VBA");
        }
    }

    /** {@code payoutPublications}. */
    public record Publications(PlayedLedger ledger) {
        public List<Integer> toPublish(DelegateExecution execution, String target) {
            return ledger.wave(ledger.of(execution).toPublish(target));
        }

        public int open(DelegateExecution execution, String target) {
            return ledger.of(execution).toPublish(target).size();
        }
    }
}
