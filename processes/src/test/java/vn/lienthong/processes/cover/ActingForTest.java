package vn.lienthong.processes.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.cover.ActingFor.Powers;

class ActingForTest {

    private static final String OWN = "VPUB.dong-phu";
    private static final String ANS = "VPUB.bu-dang";
    private static final String BOTHS = "VPUB.hon-quan";

    private static final Powers AN = new Powers(1, "an", Set.of(ANS, BOTHS));
    private static final Powers BINH = new Powers(2, "binh", Set.of(BOTHS, OWN));

    private final ActingFor chi = new ActingFor("chi", Set.of(OWN), List.of(AN, BINH));

    @Test
    void hasAllGroupsOnce() {
        assertThat(chi.groups()).containsExactlyInAnyOrder(OWN, ANS, BOTHS);
    }

    @Test
    void ownRightsComeFirst() {
        assertThat(chi.through(List.of(OWN), null)).isEmpty();
        assertThat(chi.through(List.of(OWN, ANS), null)).isEmpty();
    }

    @Test
    void whoseGroupMadeItPossibleIsWhoIsCovered() {
        assertThat(chi.through(List.of(ANS), null)).contains(AN);
    }

    @Test
    void theOldestCoverCountsWhenBothReach() {
        assertThat(chi.through(List.of(BOTHS), null)).contains(AN);
    }

    @Test
    void whatIsAssignedToSomebodyIsDoneForThem() {
        assertThat(chi.through(List.of(BOTHS), "binh")).contains(BINH);
        assertThat(chi.through(List.of(OWN), "binh")).contains(BINH);
    }

    @Test
    void whatIsAssignedToOneselfIsOnesOwn() {
        assertThat(chi.through(List.of(ANS), "chi")).isEmpty();
    }

    @Test
    void aTaskThatNoCoverReachesIsNobodysElse() {
        assertThat(chi.through(List.of("C06.vn"), "an")).isEqualTo(Optional.empty());
    }
}
