package vn.lienthong.processes.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OversightTest {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static final List<Unit> UNITS = List.of(
            unit("vn", UnitLevel.COUNTRY, null, null),
            unit("binh-phuoc", UnitLevel.PROVINCE, "vn", "dong-nai"),
            unit("dong-nai", UnitLevel.PROVINCE, "vn", null),
            unit("bu-dang", UnitLevel.DISTRICT, "binh-phuoc", "xa-bu-dang"),
            unit("xa-bu-dang", UnitLevel.COMMUNE, "dong-nai", null),
            unit("duc-phong", UnitLevel.COMMUNE, "bu-dang", "xa-bu-dang"),
            unit("tho-son", UnitLevel.COMMUNE, "bu-dang", null),
            unit("lac", UnitLevel.COMMUNE, "mat", null));

    @Test
    void seesItsUnitAndAllInIt() {
        assertThat(within(LocalDate.of(2025, 1, 1), "bu-dang"))
                .containsExactlyInAnyOrder("bu-dang", "duc-phong", "tho-son");
        assertThat(within(TODAY, "tho-son")).containsExactly("tho-son");
    }

    @Test
    void seesWhatHasGoneUpInIt() {
        assertThat(within(TODAY, "xa-bu-dang"))
                .containsExactlyInAnyOrder("xa-bu-dang", "bu-dang", "duc-phong", "tho-son");
        assertThat(within(TODAY, "dong-nai")).contains("binh-phuoc", "bu-dang", "xa-bu-dang", "duc-phong");
    }

    @Test
    void whatHasEndedCountsForItsSuccessor() {
        assertThat(within(TODAY, "bu-dang")).isEqualTo(within(TODAY, "xa-bu-dang"));
        assertThat(within(TODAY, "binh-phuoc")).isEqualTo(within(TODAY, "dong-nai"));
    }

    @Test
    void theCountryIsEverything() {
        assertThat(Oversight.within(UNITS, Set.of("vn"), TODAY)).isEqualTo(Sight.ALL);
    }

    @Test
    void aUnitThatIsNotThereOpensNothing() {
        assertThat(within(TODAY, "khong-co")).isEmpty();
        assertThat(within(TODAY, "dong-nai")).doesNotContain("lac", "vn");
    }

    private static @Nullable Set<String> within(LocalDate day, String root) {
        return Oversight.within(UNITS, Set.of(root), day).units();
    }

    private static Unit unit(String code, UnitLevel level, @Nullable String parent, @Nullable String successor) {
        return new Unit(
                new UnitCode(code),
                LocalDate.of(2000, 1, 1),
                successor == null ? null : REFORM,
                code,
                level,
                parent == null ? null : new UnitCode(parent),
                successor == null ? null : new UnitCode(successor));
    }
}
