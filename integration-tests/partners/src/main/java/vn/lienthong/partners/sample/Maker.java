package vn.lienthong.partners.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.channel.AccountState;
import vn.lienthong.partners.channel.Accounts.Account;
import vn.lienthong.partners.channel.Names;
import vn.lienthong.partners.people.Registry;
import vn.lienthong.partners.people.WelfareAccounts.WelfareAccount;

/** Makes the people of a sample, each from its number alone. */
final class Maker {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Ages are as of this day, whatever the list's month: the sandboxes know the same people in every month. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String POST = "BUUDIEN";
    private static final int DAYS_OF_YEAR = 365;
    private static final long ARREARS_MONTHS = 3;
    private static final long FUNERAL = 10_000_000;

    /** Codes of the channels, the common ones repeated; the post is the last. */
    private static final List<String> CHANNELS = List.of(
            "VBA", "VBA", "VBA", "VBA", "VBA", "VBA", "VBA", "VCB", "VCB", "VCB", "BIDV", "BIDV", "VIDT", "VIDT", "MM",
            "MM", "MM", POST, POST, POST);

    private static final int NOT_OF_THE_POST = 17;

    private final Sample sample;
    private final Ids ids;
    private final List<Category> categories = Category.all();
    private final int weights = categories.stream().mapToInt(Category::weight).sum();

    Maker(Sample sample) {
        this.sample = sample;
        this.ids = new Ids(sample.seed());
    }

    SampleRow make(int number, @Nullable Defect defect) {
        var draft = new Draft(new SplittableRandom(sample.seed() * 1_000_003 + number));
        fill(draft, number, category(draft.random()), defect);
        if (defect != null) {
            defect.spoil(draft);
        }
        return draft.done(defect);
    }

    /** Somebody who is old enough for a pension. */
    SampleRow makeOld(int number) {
        var draft = new Draft(new SplittableRandom(sample.seed() * 1_000_003 + number));
        fill(draft, number, byCode("NCT75"), null);
        return draft.done(null);
    }

    private Category category(SplittableRandom random) {
        var left = random.nextInt(weights);
        for (var category : categories) {
            left -= category.weight();
            if (left < 0) {
                return category;
            }
        }
        throw new IllegalStateException();
    }

    private Category byCode(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findAny()
                .orElseThrow();
    }

    private void fill(Draft draft, int number, Category drawn, @Nullable Defect defect) {
        var category = defect == Defect.DUPLICATE_OTHER_PROGRAMME ? byCode("NCT80") : drawn;
        var needs = defect == null ? Defect.Needs.NOTHING : defect.needs();
        var person = person(draft, number, category, needs);
        draft.person = person;
        putPerson(draft, person);
        putWhat(draft, category, defect);
        putPayee(draft, number, category, needs);
        putAccount(draft, number, needs);
    }

    private Registry.Person person(Draft draft, int number, Category category, Defect.Needs needs) {
        var random = draft.random();
        var woman = category.code().startsWith("DT") || random.nextInt(100) < 56;
        var born = born(random, category.youngest(), category.oldest());
        var name = needs == Defect.Needs.MOVABLE_MARK
                ? PersonNames.withMovableMark(random, woman)
                : PersonNames.any(random, woman);
        var communes = sample.communes();
        return new Registry.Person(
                ids.ofBeneficiary(random, number, born, woman),
                name,
                born.toString(),
                woman ? "F" : "M",
                "ALIVE",
                communes.get(random.nextInt(communes.size())));
    }

    private static LocalDate born(SplittableRandom random, int youngest, int oldest) {
        var age = random.nextInt(youngest, oldest + 1);
        return TODAY.minusYears(age).minusDays(random.nextInt(1, DAYS_OF_YEAR));
    }

    private static void putPerson(Draft draft, Registry.Person person) {
        draft.put(Column.COMMUNE, person.residence());
        draft.put(Column.CITIZEN_ID, person.id());
        draft.put(Column.FULL_NAME, person.name());
        draft.put(Column.BIRTH_DATE, LocalDate.parse(person.birthDate()).format(DATE));
        draft.put(Column.SEX, person.sex().equals("F") ? "Nữ" : "Nam");
    }

    /** Most rows are a month's allowance; where something is to be wrong, it is that alone. */
    private void putWhat(Draft draft, Category category, @Nullable Defect defect) {
        var chance = defect == null ? draft.random().nextInt(1_000) : 0;
        draft.put(Column.KIND, "TC");
        draft.put(Column.CATEGORIES, category.code());
        draft.put(Column.AMOUNT, Long.toString(category.amount()));
        if (chance >= 960) {
            draft.put(Column.KIND, "TL");
            draft.put(Column.AMOUNT, Long.toString(category.amount() * ARREARS_MONTHS));
        } else if (chance >= 955 && !sample.clean() && category.isOfTheOld()) {
            draft.put(Column.KIND, "MT");
            draft.put(Column.CATEGORIES, "");
            draft.put(Column.AMOUNT, Long.toString(FUNERAL));
            var person = draft.person();
            draft.person = new Registry.Person(
                    person.id(), person.name(), person.birthDate(), person.sex(), "DECEASED", person.residence());
        } else if (chance >= 900 && category.code().equals("NCT80")) {
            draft.put(Column.CATEGORIES, "NCT80+KTNCT");
            draft.put(Column.AMOUNT, Long.toString(byCode("KTNCT").amount()));
        }
    }

    private void putPayee(Draft draft, int number, Category category, Defect.Needs needs) {
        var relation = relation(draft, category, needs);
        if (relation.isEmpty()) {
            return;
        }
        var random = draft.random();
        var woman = random.nextBoolean();
        var born = born(random, 22, 58);
        var payee = new Registry.Person(
                ids.ofPayee(random, number, born, woman),
                PersonNames.any(random, woman),
                born.toString(),
                woman ? "F" : "M",
                "ALIVE",
                draft.person().residence());
        draft.payee = payee;
        draft.put(Column.RELATION, relation);
        draft.put(Column.PAYEE_ID, payee.id());
        draft.put(Column.PAYEE_NAME, payee.name());
        if (relation.equals("UQ")) {
            var until = sample.month().plusMonths(random.nextInt(13, 37)).atEndOfMonth();
            draft.put(Column.PAYEE_UNTIL, until.format(DATE));
        }
    }

    private static String relation(Draft draft, Category category, Defect.Needs needs) {
        var chance = draft.random().nextInt(100);
        if (draft.get(Column.KIND).equals("MT")) {
            return "CH";
        }
        if (category.isOfChildren()) {
            return chance < 4 ? "CS" : "GH";
        }
        if (needs == Defect.Needs.PAYEE || category.needsCare() && chance < 60) {
            return "GH";
        }
        if (category.isOfTheOld() && chance < 14) {
            return chance < 12 ? "UQ" : "CH";
        }
        return "";
    }

    private void putAccount(Draft draft, int number, Defect.Needs needs) {
        var random = draft.random();
        var needsAccount = needs == Defect.Needs.LISTED_ACCOUNT || needs == Defect.Needs.PAID_BADLY;
        var channel = CHANNELS.get(random.nextInt(needsAccount ? NOT_OF_THE_POST : CHANNELS.size()));
        var holder = draft.payee == null ? draft.person() : draft.payee();
        var name = Names.folded(holder.name());
        draft.postAccount = new Account(holder.id(), name, holder.id(), AccountState.OPEN);
        if (channel.equals(POST)) {
            draft.put(Column.CHANNEL, POST);
            draft.put(Column.ACCOUNT, holder.id());
            draft.put(Column.ACCOUNT_NAME, name);
            return;
        }
        var account = new Account(number(channel, number, random), name, holder.id(), AccountState.OPEN);
        draft.replaceAccount(channel, account);
        if (needsAccount || random.nextInt(100) < 60) {
            draft.put(Column.CHANNEL, channel);
            draft.put(Column.ACCOUNT, account.account());
            draft.put(Column.ACCOUNT_NAME, name);
        } else {
            draft.welfareAccount = new WelfareAccount(holder.id(), channel, account.account(), name);
        }
        if (needs == Defect.Needs.PAID_BADLY) {
            putSpare(draft, number, channel, account);
        }
    }

    /** Where the money can go when the first account does not take it; the department hears of it from the person. */
    private void putSpare(Draft draft, int number, String channel, Account account) {
        var other = channel.equals("BIDV") ? "VCB" : "BIDV";
        var spare = new Account(
                number(other, number, draft.random()), account.name(), account.citizenId(), AccountState.OPEN);
        draft.addSpare(other, spare);
    }

    /** As long as the channel's own are; nobody else's at that channel. */
    private String number(String channel, int number, SplittableRandom random) {
        var serial = ids.serial(number);
        return switch (channel) {
            case "VBA" -> "5600" + (205 + random.nextInt(5)) + serial;
            case "VCB" -> "10" + (31 + random.nextInt(20)) + serial;
            case "BIDV" -> "650100" + (10 + random.nextInt(9)) + serial;
            case "VIDT" -> "0" + (901 + random.nextInt(9)) + serial;
            case "MM" -> "0" + (961 + random.nextInt(9)) + serial;
            default -> throw new IllegalArgumentException(channel);
        };
    }
}
