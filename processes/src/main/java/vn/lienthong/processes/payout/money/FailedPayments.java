package vn.lienthong.processes.payout.money;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.Form;
import vn.lienthong.processes.payout.money.mybatis.ChannelRow;
import vn.lienthong.processes.payout.money.mybatis.FailedMapper;
import vn.lienthong.processes.payout.money.mybatis.FundMapper;
import vn.lienthong.processes.payout.money.mybatis.OrderMapper;

/**
 * What the department decides about payments of a commune that have failed, one or many at once. What somebody else was
 * faster to decide, or a statement has paid meanwhile, is left as it is.
 */
@Component
public class FailedPayments {

    private static final String POST = "POST";
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Z]{6,34}");
    private static final int LONGEST_NAME = 100;
    private static final int SHORTEST_NOTE = 3;
    private static final int LONGEST_NOTE = 500;

    private final FailedMapper rows;
    private final FundMapper lists;
    private final OrderMapper channels;
    private final Clock clock;

    FailedPayments(FailedMapper rows, FundMapper lists, OrderMapper channels, Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.channels = channels;
        this.clock = clock;
    }

    /**
     * Makes a decision.
     *
     * @param entries of the commune's list
     * @param form what was entered for it
     * @param by user id, who belongs to the department
     * @return how many payments it was made about
     * @throws FailedDecisionRefused when nothing is changed: what is wrong, and with which input
     */
    @Transactional
    public int decide(
            long period, String commune, Collection<Long> entries, FailedDecision decision, Form form, String by) {
        if (entries.isEmpty() || entries.size() > 1 && !decision.isForMany()) {
            throw new FailedDecisionRefused(
                    "",
                    entries.isEmpty()
                            ? "Chưa chọn khoản nào"
                            : "“%s” chỉ làm cho từng khoản".formatted(decision.words()));
        }
        var note = note(form);
        var list = lists.lockList(period, commune);
        if (list == null || !list.hasItsMoney() || list.isSettled()) {
            throw new FailedDecisionRefused("", "Danh sách của xã chưa chi trả, hoặc đã chi trả xong");
        }
        var ids = entries.stream().map(String::valueOf).collect(Collectors.joining(","));
        int booked = rows.bookedAllTheSame(period, commune, ids);
        if (booked > 0) {
            throw new FailedDecisionRefused(
                    "",
                    "Sao kê có bút toán ghi nợ chưa khớp cho %d khoản đã chọn; đối chiếu với nơi chi trả trước khi quyết định"
                            .formatted(booked));
        }
        if (decision.paysAgain()) {
            choose(period, commune, ids, decision, form);
        }
        rows.keep(period, commune, ids, decision.kept(), note, by, clock.instant());
        int changed =
                switch (decision.kept()) {
                    case "AGAIN" -> rows.payAgain(period, commune, ids);
                    case "CARRY" -> rows.end(period, commune, ids, "CARRIED", "CARRIED_BY_DECISION");
                    default -> rows.end(period, commune, ids, "RETURNED", "RETURNED_BY_DECISION");
                };
        if (changed == 0) {
            throw new FailedDecisionRefused("", "Các khoản này vừa được xử lý ở nơi khác; danh sách đã được tải lại");
        }
        return changed;
    }

    private void choose(long period, String commune, String ids, FailedDecision decision, Form form) {
        switch (decision) {
            case POST -> rows.chooseWhoShowsId(period, commune, ids, post());
            case ACCOUNT -> {
                var account = form.text("account").replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
                if (!ACCOUNT.matcher(account).matches()) {
                    throw new FailedDecisionRefused(
                            "account", "Số tài khoản gồm 6 đến 34 chữ số hoặc chữ cái không dấu");
                }
                var name = Normalizer.normalize(form.text("accountName"), Normalizer.Form.NFC);
                if (name.length() > LONGEST_NAME) {
                    throw new FailedDecisionRefused(
                            "accountName", "Tên chủ tài khoản dài hơn %d ký tự".formatted(LONGEST_NAME));
                }
                rows.chooseAccount(period, commune, ids, channel(form.text("channel")), account, name);
            }
            default -> {
                // Where it was to go before.
            }
        }
    }

    private String channel(String code) {
        return channels.channelsOn(LocalDate.now(clock)).stream()
                .filter(channel ->
                        channel.code().equals(code) && !channel.kind().equals(POST))
                .map(ChannelRow::code)
                .findFirst()
                .orElseThrow(
                        () -> new FailedDecisionRefused("channel", "Chưa chọn kênh chi trả, hoặc kênh này không còn"));
    }

    private String post() {
        return channels.channelsOn(LocalDate.now(clock)).stream()
                .filter(channel -> channel.kind().equals(POST))
                .map(ChannelRow::code)
                .findFirst()
                .orElseThrow(() -> new FailedDecisionRefused("", "Hiện không có kênh chi trả qua bưu điện"));
    }

    private static String note(Form form) {
        var note = Normalizer.normalize(form.text("note"), Normalizer.Form.NFC);
        if (note.length() < SHORTEST_NOTE) {
            throw new FailedDecisionRefused("note", "Hãy ghi lý do");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new FailedDecisionRefused("note", "Lý do dài hơn %d ký tự".formatted(LONGEST_NOTE));
        }
        return note;
    }
}
