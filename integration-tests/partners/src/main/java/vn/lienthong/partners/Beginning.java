package vn.lienthong.partners;

import java.util.stream.Stream;
import vn.lienthong.partners.channel.Accounts;
import vn.lienthong.partners.people.Registry;
import vn.lienthong.partners.people.WelfareAccounts;
import vn.lienthong.partners.sample.Sample;
import vn.lienthong.partners.sample.SampleRow;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.store.Settings;
import vn.lienthong.partners.web.Faults;

/** What a sandbox knows when its store is new. */
final class Beginning {

    private static final String DONE = "begun";

    private final PartnerSettings settings;
    private final Database database;
    private final Faults faults;

    Beginning(PartnerSettings settings, Database database, Faults faults) {
        this.settings = settings;
        this.database = database;
        this.faults = faults;
    }

    /** Once for each store: what is loaded or deleted later stays so. */
    void ensure() {
        var store = new Settings(database);
        if (settings.sample() && store.get(DONE) == null) {
            begin(Sample.standard());
            store.put(DONE, "yes");
        }
    }

    private void begin(Sample sample) {
        var name = settings.name();
        switch (name.kind()) {
            case REGISTRY ->
                new Registry(database, faults).begin(() -> rows(sample)
                        .flatMap(row -> row.people().stream())
                        .iterator());
            case VNEID ->
                new WelfareAccounts(database, faults).begin(() -> rows(sample)
                        .flatMap(row -> row.welfareAccounts().stream())
                        .iterator());
            case BANK, WALLET, POST ->
                new Accounts(database)
                        .begin(() -> accounts(sample, name.channel()).iterator());
            case WELFARE -> {
                // Is told everything.
            }
        }
    }

    private static Stream<SampleRow> rows(Sample sample) {
        return sample.everybody();
    }

    private static Stream<Accounts.Account> accounts(Sample sample, String channel) {
        return rows(sample)
                .flatMap(row -> row.accounts().stream())
                .filter(account -> account.channel().equals(channel))
                .map(SampleRow.ChannelAccount::account);
    }
}
