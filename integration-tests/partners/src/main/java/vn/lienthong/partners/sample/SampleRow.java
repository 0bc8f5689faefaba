package vn.lienthong.partners.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.channel.Accounts.Account;
import vn.lienthong.partners.people.Registry;
import vn.lienthong.partners.people.WelfareAccounts.WelfareAccount;

/**
 * One row of a list and what the partners know of its people.
 *
 * @param people whom the population registry knows
 * @param welfareAccounts what VNeID knows
 * @param accounts what the channels know
 * @param defect what is wrong, null where nothing is
 */
public record SampleRow(
        Map<Column, String> cells,
        List<Registry.Person> people,
        List<WelfareAccount> welfareAccounts,
        List<ChannelAccount> accounts,
        @Nullable Defect defect) {

    /**
     * An account at a channel.
     *
     * @param channel code
     */
    public record ChannelAccount(String channel, Account account) {}

    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }
}
