package vn.lienthong.partners.sample;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * People who do not exist. The same settings give the same people, one at a time: none of them is kept in memory.
 *
 * @param people in the list, 1 to 1,000,000
 * @param communes codes of units that they live in
 * @param month of the list; people do not depend on it
 * @param clean whether nothing is wrong with anybody
 */
public record Sample(int people, long seed, List<String> communes, YearMonth month, boolean clean) {

    /** Further people in the supplement to a list, and in the other programme's. */
    private static final int FURTHER = 20;

    /** One of so many people has a defect, where there are people enough. */
    private static final int DEFECTS_APART = 10;

    private static final int FIRST_DEFECT = 3;

    public Sample {
        communes = List.copyOf(communes);
        if (communes.isEmpty()) {
            throw new IllegalArgumentException("Cần ít nhất một xã");
        }
        var most = clean ? Ids.MOST : Ids.MOST - 2 * FURTHER;
        if (people < 1 || people > most) {
            throw new IllegalArgumentException("Số người phải từ 1 đến " + most);
        }
        if (!clean && people < Defect.values().length + FIRST_DEFECT) {
            throw new IllegalArgumentException("Cần ít nhất " + (Defect.values().length + FIRST_DEFECT)
                    + " người để có đủ mọi mã lý do; danh sách sạch thì ít hơn cũng được (--clean)");
        }
    }

    /** What the sandboxes begin with. */
    public static Sample standard() {
        return new Sample(5_000, 7, SampleCommunes.all(), YearMonth.now(Maker.ZONE), false);
    }

    /** Rows of the list. */
    Stream<SampleRow> list() {
        var maker = new Maker(this);
        return IntStream.range(0, people).mapToObj(number -> maker.make(number, defect(number)));
    }

    /** Rows of the supplement: people who were forgotten, and some who are in the list. */
    Stream<SampleRow> supplement() {
        var maker = new Maker(this);
        return Stream.concat(
                list().filter(row -> row.defect() == Defect.DUPLICATE_IN_PERIOD),
                IntStream.range(people, people + further()).mapToObj(number -> maker.make(number, null)));
    }

    /** Rows of the other programme's list: people of its own, and some who are in the list. */
    Stream<SampleRow> otherProgramme() {
        var maker = new Maker(this);
        var pension = new Pension();
        return Stream.concat(
                        list().filter(row -> row.defect() == Defect.DUPLICATE_OTHER_PROGRAMME),
                        IntStream.range(people + further(), people + 2 * further())
                                .mapToObj(number -> maker.makeOld(number)))
                .map(pension::row);
    }

    /** All whom the partners know. */
    public Stream<SampleRow> everybody() {
        var maker = new Maker(this);
        var others = IntStream.range(people + further(), people + 2 * further()).mapToObj(maker::makeOld);
        var forgotten = IntStream.range(people, people + further()).mapToObj(number -> maker.make(number, null));
        return Stream.concat(list(), Stream.concat(forgotten, others));
    }

    private int further() {
        return clean ? 0 : FURTHER;
    }

    private @Nullable Defect defect(int number) {
        if (clean) {
            return null;
        }
        var all = Defect.values();
        var apart = Math.max(1, Math.min(DEFECTS_APART, (people - FIRST_DEFECT) / all.length));
        var place = number - FIRST_DEFECT;
        return place >= 0 && place % apart == 0 ? all[place / apart % all.length] : null;
    }
}
