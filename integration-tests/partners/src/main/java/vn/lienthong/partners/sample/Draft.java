package vn.lienthong.partners.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.channel.Accounts.Account;
import vn.lienthong.partners.people.Registry;
import vn.lienthong.partners.people.WelfareAccounts.WelfareAccount;

/** One row of a list and what the partners know of its people, while it is made and spoilt. */
final class Draft {

    private final SplittableRandom random;
    private final Map<Column, String> row = new EnumMap<>(Column.class);
    Registry.@Nullable Person person;
    Registry.@Nullable Person payee;

    @Nullable
    WelfareAccount welfareAccount;

    private String channel = "";

    @Nullable
    Account account;

    @Nullable
    Account postAccount;

    private final Map<String, Account> spare = new LinkedHashMap<>();

    Draft(SplittableRandom random) {
        this.random = random;
    }

    SplittableRandom random() {
        return random;
    }

    String get(Column column) {
        return row.getOrDefault(column, "");
    }

    void put(Column column, String value) {
        row.put(column, value);
    }

    void replaceAccount(String ofChannel, Account other) {
        channel = ofChannel;
        account = other;
    }

    /** Gives the account another state at its channel. */
    void accountState(String state) {
        var known = account();
        account = new Account(known.account(), known.name(), known.citizenId(), state);
    }

    void accountName(String name) {
        var known = account();
        account = new Account(known.account(), name, known.citizenId(), known.state());
    }

    Account account() {
        return Objects.requireNonNull(account);
    }

    /** An account that is only found in VNeID, to be paid into when the first one fails. */
    void addSpare(String ofChannel, Account other) {
        spare.put(ofChannel, other);
    }

    Registry.Person person() {
        return Objects.requireNonNull(person);
    }

    Registry.Person payee() {
        return Objects.requireNonNull(payee);
    }

    boolean hasPayee() {
        return !get(Column.RELATION).isEmpty();
    }

    /** As it stands now. */
    SampleRow done(@Nullable Defect defect) {
        var people = new ArrayList<Registry.Person>();
        if (person != null) {
            people.add(person);
        }
        if (payee != null) {
            people.add(payee);
        }
        var accounts = new ArrayList<SampleRow.ChannelAccount>();
        if (account != null && !channel.isEmpty()) {
            accounts.add(new SampleRow.ChannelAccount(channel, account));
        }
        spare.forEach((code, other) -> accounts.add(new SampleRow.ChannelAccount(code, other)));
        if (postAccount != null) {
            accounts.add(new SampleRow.ChannelAccount("BUUDIEN", postAccount));
        }
        return new SampleRow(
                new EnumMap<>(row),
                people,
                welfareAccount == null ? List.of() : List.of(welfareAccount),
                accounts,
                defect);
    }
}
