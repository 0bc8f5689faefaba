package vn.lienthong.partners.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lienthong.partners.judicial.Convictions.Conviction;
import vn.lienthong.partners.people.OnePerson;
import vn.lienthong.partners.people.OnePerson.Relation;
import vn.lienthong.partners.people.OnePerson.Residence;
import vn.lienthong.partners.people.Registry.Person;

/** What the sandboxes know of the sample's people besides. */
class LifeStoryTest {

    private static Stream<Person> people() {
        return Sample.standard().everybody().flatMap(row -> row.people().stream());
    }

    @Test
    void someMovedSomeWereAbroadAndMostStayed() {
        var lives =
                people().map(person -> LifeStory.residences(person).toList()).toList();

        var stayed = lives.stream().filter(life -> life.size() == 1).count();
        assertThat(stayed).isBetween(lives.size() * 8L / 10, lives.size() * 9L / 10);
        assertThat(lives)
                .anyMatch(life -> life.size() == 2)
                .anyMatch(life -> life.stream().map(Residence::unit).anyMatch(OnePerson.ABROAD::equals));
    }

    @Test
    void eachHomeBeginsWhereTheLastOneEnds() {
        people().map(person -> LifeStory.residences(person).toList()).forEach(life -> {
            for (var i = 1; i < life.size(); i++) {
                assertThat(life.get(i).from()).isEqualTo(life.get(i - 1).to());
            }
            assertThat(life.get(life.size() - 1).to()).isEmpty();
        });
    }

    @Test
    void childrenHaveParentsAndWardsGuardians() {
        var kinds = Sample.standard()
                .everybody()
                .flatMap(LifeStory::relations)
                .map(Relation::kind)
                .distinct()
                .toList();

        assertThat(kinds).containsExactlyInAnyOrder("PARENT", "GUARDIAN");
    }

    @Test
    void aFewWereConvicted() {
        var convictions = people().flatMap(LifeStory::convictions).toList();

        assertThat(convictions).hasSizeBetween(20, 300);
        assertThat(convictions).extracting(Conviction::expunged).contains(true, false);
        assertThat(convictions).extracting(Conviction::ban).anyMatch(ban -> !ban.isEmpty());
    }

    @Test
    void aLifeIsAlwaysTheSame() {
        var person = people().findFirst().orElseThrow();

        assertThat(List.of(LifeStory.residences(person).toList()))
                .isEqualTo(List.of(LifeStory.residences(person).toList()));
    }
}
