package vn.lienthong.partners.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.partners.judicial.Convictions.Conviction;
import vn.lienthong.partners.people.OnePerson;
import vn.lienthong.partners.people.OnePerson.Relation;
import vn.lienthong.partners.people.OnePerson.Residence;
import vn.lienthong.partners.people.Registry.Person;
import vn.lienthong.partners.web.Dice;

/** Where people of a sample lived, who answers for them and what they did; of each person always the same. */
public final class LifeStory {

    private static final Dice MOVES = Dice.of("life", "moves");
    private static final Dice EMIGRATION = Dice.of("life", "abroad");
    private static final Dice CRIMES = Dice.of("life", "crimes");

    private static final double PERCENT_MOVED = 12;
    private static final double PERCENT_ABROAD = 3;
    private static final double PERCENT_CONVICTED = 3;

    private static final int GROWN_UP = 18;
    private static final int YOUNGEST_PARENT = 16;
    private static final int OLDEST_CONVICTED = 75;
    private static final int FIRST_LAW = 2_000;
    private static final int YEARS_UNTIL_EXPUNGED = 3;

    private static final List<String> PROVINCES =
            List.of("lam-dong", "dong-nai", "thanh-hoa", "nghe-an", "cao-bang", "dak-nong", "tay-ninh", "thai-binh");
    private static final List<String> COURTS = List.of(
            "Tòa án nhân dân huyện Bù Đăng", "Tòa án nhân dân huyện Đồng Phú", "Tòa án nhân dân thành phố Đồng Xoài");

    private record Crime(String offence, String sentence, String ban) {}

    private static final List<Crime> COMMON = List.of(
            new Crime(
                    "Trộm cắp tài sản (khoản 1 Điều 173 Bộ luật Hình sự)",
                    "06 tháng tù, cho hưởng án treo, thử thách 12 tháng",
                    ""),
            new Crime("Đánh bạc (khoản 1 Điều 321 Bộ luật Hình sự)", "Phạt tiền 20.000.000 đồng", ""),
            new Crime("Cố ý gây thương tích (khoản 1 Điều 134 Bộ luật Hình sự)", "09 tháng tù", ""),
            new Crime(
                    "Vi phạm quy định về tham gia giao thông đường bộ (khoản 1 Điều 260 Bộ luật Hình sự)",
                    "12 tháng cải tạo không giam giữ",
                    "Cấm hành nghề lái xe 02 năm"),
            new Crime(
                    "Tham ô tài sản (khoản 1 Điều 353 Bộ luật Hình sự)",
                    "02 năm tù",
                    "Cấm đảm nhiệm chức vụ trong 03 năm"));

    private LifeStory() {}

    /** All of them, in order; the last goes on. */
    public static Stream<Residence> residences(Person person) {
        var born = LocalDate.parse(person.birthDate());
        var id = person.id();
        var moved = born.plusDays(ChronoUnit.DAYS.between(born, Maker.TODAY) / 2);
        if (EMIGRATION.hits(PERCENT_ABROAD, id)) {
            var back = moved.plusDays(ChronoUnit.DAYS.between(moved, Maker.TODAY) / 2);
            return Stream.of(
                    new Residence(id, person.residence(), born.toString(), moved.toString()),
                    new Residence(id, OnePerson.ABROAD, moved.toString(), back.toString()),
                    new Residence(id, person.residence(), back.toString(), ""));
        }
        if (MOVES.hits(PERCENT_MOVED, id)) {
            var province = PROVINCES.get(MOVES.pick(PROVINCES.size(), id));
            return Stream.of(
                    new Residence(id, province, born.toString(), moved.toString()),
                    new Residence(id, person.residence(), moved.toString(), ""));
        }
        return Stream.of(new Residence(id, person.residence(), born.toString(), ""));
    }

    /** A child's parent or guardian, or a ward's guardian. */
    public static Stream<Relation> relations(SampleRow row) {
        var people = row.people();
        if (people.size() < 2 || !row.cell(Column.RELATION).equals("GH")) {
            return Stream.empty();
        }
        var person = people.get(0);
        var payee = people.get(1);
        var parent = age(person) < GROWN_UP && age(payee) - age(person) >= YOUNGEST_PARENT;
        return Stream.of(new Relation(person.id(), payee.id(), parent ? "PARENT" : "GUARDIAN"));
    }

    private static long age(Person person) {
        return ChronoUnit.YEARS.between(LocalDate.parse(person.birthDate()), Maker.TODAY);
    }

    /** What somebody was found guilty of: nothing, of most. */
    public static Stream<Conviction> convictions(Person person) {
        var id = person.id();
        var born = LocalDate.parse(person.birthDate()).getYear();
        var first = Math.max(FIRST_LAW, born + GROWN_UP);
        var last = Maker.TODAY.getYear() - 1;
        if (first > last || age(person) > OLDEST_CONVICTED || !CRIMES.hits(PERCENT_CONVICTED, id)) {
            return Stream.empty();
        }
        var year = first + CRIMES.pick(last - first + 1, id + "/year");
        var crime = COMMON.get(CRIMES.pick(COMMON.size(), id + "/crime"));
        var day = LocalDate.ofYearDay(year, 1 + CRIMES.pick(360, id + "/day"));
        return Stream.of(new Conviction(
                id,
                COURTS.get(CRIMES.pick(COURTS.size(), id + "/court")),
                "%d/%d/HS-ST".formatted(1 + CRIMES.pick(150, id), year),
                day.toString(),
                crime.offence(),
                crime.sentence(),
                last - year >= YEARS_UNTIL_EXPUNGED,
                crime.ban()));
    }
}
