package vn.lienthong.tests;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lienthong.play.Vietnam;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.Partner;
import vn.lienthong.stack.ServerName;

/** People who were made up for tests, and are known to the population registry. */
final class Citizens {

    private static final AtomicInteger SERIALS = new AtomicInteger();
    private static final int YEAR_OF_GROWN_UPS = 1990;
    private static final int AGE_OF_CHILDREN = 9;

    private final Partner registry;

    Citizens(LocalStack stack) {
        this.registry = stack.partner(ServerName.POPULATION);
    }

    /** Has always lived in one place. */
    Citizen grownUp() {
        return grownUps(1).get(0);
    }

    List<Citizen> grownUps(int count) {
        return born(YEAR_OF_GROWN_UPS, count);
    }

    Citizen child() {
        return born(Vietnam.today().getYear() - AGE_OF_CHILDREN, 1).get(0);
    }

    private List<Citizen> born(int year, int count) {
        var people = IntStream.range(0, count).mapToObj(i -> made(year)).toList();
        var lines = people.stream()
                .map(person ->
                        "%s,%s,%s,M,ALIVE,bu-dang.dak-nhau".formatted(person.id(), person.name(), person.birthDate()))
                .collect(Collectors.joining("\n"));
        Sandbox.postCsv(registry, "people", "id,name,birth_date,sex,status,residence\n" + lines + "\n");
        return people;
    }

    /** Nobody of the sample was born in that province. */
    private static Citizen made(int year) {
        var century = year < 2000 ? "0" : "2";
        var id = "001%s%02d%06d".formatted(century, year % 100, SERIALS.incrementAndGet());
        return new Citizen(id, "Nguyễn Văn Thử", year + "-02-03");
    }

    /** Whoever has lived here now lived there before. */
    void cameFrom(Citizen person, String unit) {
        Sandbox.postCsv(registry, "residences", """
                id,unit,from,to
                %1$s,%2$s,%3$s,2015-01-01
                %1$s,bu-dang.dak-nhau,2015-01-01,
                """.formatted(person.id(), unit, person.birthDate()));
    }

    void isParentOf(Citizen parent, Citizen child) {
        Sandbox.postCsv(
                registry, "relations", "id,related_id,relation\n%s,%s,PARENT\n".formatted(child.id(), parent.id()));
    }
}
