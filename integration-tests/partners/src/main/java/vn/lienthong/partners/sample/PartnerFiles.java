package vn.lienthong.partners.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.lienthong.partners.PartnerName;

/** What each sandbox has to know of a sample, as it takes it below {@code /sandbox}. */
final class PartnerFiles implements AutoCloseable {

    private final CsvFile people;
    private final CsvFile welfareAccounts;
    /** By code of the channel. */
    private final Map<String, CsvFile> accounts = new HashMap<>();

    PartnerFiles(Path folder) throws IOException {
        people = CsvFile.create(
                folder.resolve("people.csv"),
                StandardCharsets.UTF_8,
                "id",
                "name",
                "birth_date",
                "sex",
                "status",
                "residence");
        welfareAccounts =
                CsvFile.create(folder.resolve("vneid.csv"), StandardCharsets.UTF_8, "id", "channel", "account", "name");
        for (var name : PartnerName.values()) {
            if (name.isChannel()) {
                accounts.put(
                        name.channel(),
                        CsvFile.create(
                                folder.resolve("accounts-" + name.id() + ".csv"),
                                StandardCharsets.UTF_8,
                                "account",
                                "name",
                                "citizen_id",
                                "state"));
            }
        }
    }

    void write(SampleRow row) throws IOException {
        for (var person : row.people()) {
            people.row(
                    person.id(), person.name(), person.birthDate(), person.sex(), person.status(), person.residence());
        }
        for (var account : row.welfareAccounts()) {
            welfareAccounts.row(account.id(), account.channel(), account.account(), account.name());
        }
        for (var known : row.accounts()) {
            var account = known.account();
            Objects.requireNonNull(accounts.get(known.channel()))
                    .row(account.account(), account.name(), account.citizenId(), account.state());
        }
    }

    @Override
    public void close() throws IOException {
        people.close();
        welfareAccounts.close();
        for (var file : accounts.values()) {
            file.close();
        }
    }
}
