package vn.lienthong.partners;

import java.util.stream.Stream;
import vn.lienthong.partners.PartnerName.Kind;
import vn.lienthong.partners.channel.Accounts;
import vn.lienthong.partners.judicial.Convictions;
import vn.lienthong.partners.people.OnePerson;
import vn.lienthong.partners.people.Registry;
import vn.lienthong.partners.people.WelfareAccounts;
import vn.lienthong.partners.sample.LifeStory;
import vn.lienthong.partners.sample.Sample;
import vn.lienthong.partners.sample.SampleRow;
import vn.lienthong.partners.store.Database;
import vn.lienthong.partners.store.Settings;
import vn.lienthong.partners.web.Faults;

/** What a sandbox knows when its store is new. */
final class Beginning {

    private static final String DONE = "begun";

    /** Stores that began before the registry was asked about one person lack what it tells then. */
    private static final String LIVES_TOLD = "lives-told";

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
        if (settings.sample() && settings.name().kind() == Kind.REGISTRY && store.get(LIVES_TOLD) == null) {
            tellLives(Sample.standard());
            store.put(LIVES_TOLD, "yes");
        }
    }

    private void tellLives(Sample sample) {
        new OnePerson(database, faults)
                .begin(
                        () -> people(sample).flatMap(LifeStory::residences).iterator(),
                        () -> rows(sample).flatMap(LifeStory::relations).iterator());
    }

    private void begin(Sample sample) {
        var name = settings.name();
        switch (name.kind()) {
            case REGISTRY ->
                new Registry(database, faults).begin(() -> people(sample).iterator());
            case VNEID ->
                new WelfareAccounts(database, faults).begin(() -> rows(sample)
                        .flatMap(row -> row.welfareAccounts().stream())
                        .iterator());
            case BANK, WALLET, POST ->
                new Accounts(database)
                        .begin(() -> accounts(sample, name.channel()).iterator());
            case ISSUER ->
                new Convictions(database)
                        .begin(() ->
                                people(sample).flatMap(LifeStory::convictions).iterator());
            case WELFARE, FEES -> {
                // Are told everything.
            }
        }
    }

    private static Stream<SampleRow> rows(Sample sample) {
        return sample.everybody();
    }

    private static Stream<Registry.Person> people(Sample sample) {
        return rows(sample).flatMap(row -> row.people().stream());
    }

    private static Stream<Accounts.Account> accounts(Sample sample, String channel) {
        return rows(sample)
                .flatMap(row -> row.accounts().stream())
                .filter(account -> account.channel().equals(channel))
                .map(SampleRow.ChannelAccount::account);
    }
}
