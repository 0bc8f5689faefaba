package vn.lienthong.processes.payout.clean;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.Form;
import vn.lienthong.processes.payout.clean.mybatis.EntryMapper;
import vn.lienthong.processes.payout.clean.mybatis.ListMapper;

/**
 * What a commune decides about entries of its list, one or many at once. A row that somebody else was faster to change
 * is left as it is, and named.
 */
@Component
public class Decisions {

    private static final String NOTE = "note";

    private final EntryMapper entries;
    private final ListMapper lists;
    private final Clock clock;

    Decisions(EntryMapper entries, ListMapper lists, Clock clock) {
        this.entries = entries;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * Makes a decision about what was seen.
     *
     * @param form what was entered for it
     * @param by user id, who belongs to the commune
     * @throws DecisionRefused when nothing is changed: what is wrong, and with which input
     */
    @Transactional
    public Outcome make(Part part, Seen seen, Decision decision, Form form, String by) {
        demandCleaning(part);
        if (seen.size() > 1 && !decision.isForMany()) {
            throw new DecisionRefused("", "“%s” chỉ làm cho từng người".formatted(decision.words()));
        }
        var before = entries.byIds(part, seen.ids());
        var unfit = before.stream()
                .filter(entry -> seen.rows().contains(entry.seen()) && !decision.fits(entry))
                .toList();
        var fitting = without(seen, unfit);
        if (fitting.isEmpty()) {
            throw new DecisionRefused("", unfitWords(decision, unfit));
        }
        var rows = new Seen(fitting);
        int changed = change(new Made(part, rows, decision, note(decision, form), by, clock.instant()), form, before);
        var late = changed == rows.size() ? List.<Entry>of() : overtaken(part, rows, by);
        if (changed == 0) {
            throw new DecisionRefused("", overtakenWords(rows, late));
        }
        return new Outcome(changed, warning(decision, unfit, rows.size() - changed, rows, late));
    }

    private int change(Made made, Form form, List<Entry> before) {
        return switch (made.decision()) {
            case CORRECT -> correct(made, form, before);
            case SAME_PERSON -> entries.accept(made);
            case EXCLUDE -> entries.exclude(made);
            case ACCOUNT -> changeAccount(made, form, before);
            case POST -> entries.payByPost(made, postCode());
        };
    }

    private int correct(Made made, Form form, List<Entry> before) {
        var correction = Correction.of(form, LocalDate.now(clock));
        before.stream()
                .findFirst()
                .filter(entry -> !entry.citizenId().equals(correction.citizenId()))
                .flatMap(entry -> entries.programmeToo(made.part().period(), correction.citizenId(), entry.kind()))
                .ifPresent(programme -> {
                    throw new DecisionRefused(
                            "citizenId", "Người này đã có trong danh sách cùng tháng của “%s”".formatted(programme));
                });
        try {
            return entries.correct(
                    made,
                    correction.citizenId(),
                    correction.fullName(),
                    correction.birthDate(),
                    correction.payeeRelation(),
                    correction.payeeId(),
                    correction.payeeName(),
                    correction.payeeUntil());
        } catch (DuplicateKeyException e) {
            throw new DecisionRefused("citizenId", "Số định danh này đã có trong danh sách của kỳ");
        }
    }

    private int changeAccount(Made made, Form form, List<Entry> before) {
        var payee = before.stream().findFirst().map(Entry::payeeName).orElse("");
        var other = OtherAccount.of(form, payee);
        if (channels().stream().noneMatch(channel -> channel.code().equals(other.channel()) && !channel.isPost())) {
            throw new DecisionRefused("channel", "Chưa chọn kênh chi trả, hoặc kênh này không còn");
        }
        return entries.changeAccount(made, other.channel(), other.account(), other.accountName());
    }

    private String postCode() {
        return channels().stream()
                .filter(Channel::isPost)
                .findFirst()
                .map(Channel::code)
                .orElseThrow(() -> new DecisionRefused("", "Hiện không có kênh chi trả qua bưu điện"));
    }

    /** Channels of today, the first to be tried first. */
    public List<Channel> channels() {
        return entries.channels(LocalDate.now(clock));
    }

    private static @Nullable String note(Decision decision, Form form) {
        boolean needed = decision == Decision.SAME_PERSON || decision == Decision.EXCLUDE;
        return needed || !form.text(NOTE).isEmpty() ? Note.of(form.text(NOTE)).text() : null;
    }

    private void demandCleaning(Part part) {
        if (lists.keep(part).map(PayoutList::state).orElse(null) != ListState.CLEANING) {
            throw new DecisionRefused(
                    "", "Danh sách của xã đã được xác nhận; chỉ thay đổi được khi danh sách bị trả lại");
        }
    }

    private static List<String> without(Seen seen, List<Entry> unfit) {
        var fitting = new ArrayList<>(seen.rows());
        unfit.forEach(entry -> fitting.remove(entry.seen()));
        return fitting;
    }

    /** Rows as they are now, which are no longer as they were seen. */
    private List<Entry> overtaken(Part part, Seen rows, String by) {
        return entries.byIds(part, rows.ids()).stream()
                .filter(entry -> !rows.rows().contains(entry.seen()))
                .filter(entry -> !by.equals(entry.decidedBy()))
                .toList();
    }

    private static String warning(Decision decision, List<Entry> unfit, int missed, Seen rows, List<Entry> late) {
        var warnings = new ArrayList<String>();
        if (!unfit.isEmpty()) {
            warnings.add(unfitWords(decision, unfit));
        }
        if (missed > 0) {
            warnings.add(overtakenWords(rows, late));
        }
        return String.join(" ", warnings);
    }

    private static String unfitWords(Decision decision, List<Entry> unfit) {
        return "“%s” không áp dụng được cho %s.".formatted(decision.words(), named(unfit));
    }

    private static String overtakenWords(Seen rows, List<Entry> late) {
        if (late.isEmpty()) {
            return rows.size() == 1
                    ? "Người này vừa được xử lý ở nơi khác; danh sách đã được tải lại."
                    : "Có người vừa được xử lý ở nơi khác; danh sách đã được tải lại.";
        }
        return "%s vừa được xử lý ở nơi khác%s; danh sách đã được tải lại."
                .formatted(
                        named(late),
                        late.get(0).decidedBy() == null
                                ? ""
                                : " bởi “" + late.get(0).decidedBy() + "”");
    }

    private static String named(List<Entry> some) {
        var names = some.stream().limit(3).map(Entry::fullName).collect(Collectors.joining(", "));
        return some.size() <= 3 ? names : "%s và %d người khác".formatted(names, some.size() - 3);
    }

    /**
     * What became of a decision.
     *
     * @param warning what was not done, for people; empty when everything was
     */
    public record Outcome(int changed, String warning) {}
}
