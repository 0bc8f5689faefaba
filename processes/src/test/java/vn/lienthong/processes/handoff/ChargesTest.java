package vn.lienthong.processes.handoff;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChargesTest {

    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");
    private static final String DELIVERY = "Chờ giao thiết bị";
    private static final String PROVINCE = "Chờ tỉnh làm xong";

    @Test
    void chargesEachAgencyForItsOwnTime() {
        var charges = charges(10, held("VPUB.bu-dang", 0, 4), held("PC06.binh-phuoc", 4, 10));
        assertThat(charges.byAgency())
                .containsExactly(entry("VPUB.bu-dang", ofHours(4)), entry("PC06.binh-phuoc", ofHours(6)));
        assertThat(charges.toNobody()).isEqualTo(ZERO);
    }

    @Test
    void chargesAllWhoHoldTheCaseAtOnce() {
        var charges = charges(10, held("C06.vn", 0, 10), held("DN.vn", 2, 5), held("STTTT.binh-phuoc", 2, 8));
        assertThat(charges.byAgency())
                .containsExactly(
                        entry("C06.vn", ofHours(10)),
                        entry("DN.vn", ofHours(3)),
                        entry("STTTT.binh-phuoc", ofHours(6)));
    }

    @Test
    void chargesAnAgencyOnceHoweverManyOfItsTasksAreOpen() {
        var charges = charges(10, held("C06.vn", 0, 6), held("C06.vn", 4, 8), held("C06.vn", 9, 10));
        assertThat(charges.byAgency()).containsExactly(entry("C06.vn", ofHours(9)));
        assertThat(charges.toNobody()).isEqualTo(ofHours(1));
    }

    @Test
    void chargesWhatIsStillOpenUntilNow() {
        assertThat(charges(7, held("VPUB.bu-dang", 2, null)).byAgency())
                .containsExactly(entry("VPUB.bu-dang", ofHours(5)));
    }

    @Test
    void chargesAStoppedClockToItsReason() {
        var charges = charges(10, held("STTTT.binh-phuoc", 0, 3), stop(PROVINCE, 3, null));
        assertThat(charges.byAgency()).containsExactly(entry("STTTT.binh-phuoc", ofHours(3)));
        assertThat(charges.byReason()).containsExactly(entry(PROVINCE, ofHours(7)));
    }

    @Test
    void chargesNoReasonWhileAnAgencyHoldsTheCase() {
        var charges = charges(10, stop(PROVINCE, 0, 10), held("STTTT.binh-phuoc", 2, 5));
        assertThat(charges.byAgency()).containsExactly(entry("STTTT.binh-phuoc", ofHours(3)));
        assertThat(charges.byReason()).containsExactly(entry(PROVINCE, ofHours(7)));
    }

    @Test
    void chargesATaskWithAStoppedClockToItsAgencyOnlyOnceItIsDue() {
        var charges = charges(10, stoppedTask("TT_RAR.binh-phuoc", 0, 10, 8));
        assertThat(charges.byReason()).containsExactly(entry(DELIVERY, ofHours(8)));
        assertThat(charges.byAgency()).containsExactly(entry("TT_RAR.binh-phuoc", ofHours(2)));
    }

    @Test
    void aTaskWithAStoppedClockAndNoDueDateBlamesNobody() {
        var charges = charges(10, stoppedTask("TT_RAR.binh-phuoc", 1, null, null));
        assertThat(charges.byReason()).containsExactly(entry(DELIVERY, ofHours(9)));
        assertThat(charges.byAgency()).isEmpty();
        assertThat(charges.toNobody()).isEqualTo(ofHours(1));
    }

    @Test
    void chargesTwoReasonsAtOnceToTheOneThatCameFirst() {
        var charges = charges(10, stop(PROVINCE, 4, 10), stoppedTask("TT_RAR.binh-phuoc", 0, 6, 9));
        assertThat(charges.byReason()).containsExactly(entry(DELIVERY, ofHours(6)), entry(PROVINCE, ofHours(4)));
    }

    @Test
    void countsNothingBeforeTheCaseBeganOrAfterItsEnd() {
        assertThat(charges(5, held("C06.vn", -3, 9)).byAgency()).containsExactly(entry("C06.vn", ofHours(5)));
        assertThat(charges(0, held("C06.vn", 0, null)).byAgency()).isEmpty();
    }

    private static Charges charges(int hours, Holding... holdings) {
        return Charges.of(List.of(holdings), START, hour(hours));
    }

    private static Holding held(String agency, int from, @Nullable Integer until) {
        return new Holding(agency, hour(from), until == null ? null : hour(until), null, hour(1));
    }

    private static Holding stoppedTask(String agency, int from, @Nullable Integer until, @Nullable Integer due) {
        return new Holding(
                agency, hour(from), until == null ? null : hour(until), DELIVERY, due == null ? null : hour(due));
    }

    private static Holding stop(String reason, int from, @Nullable Integer until) {
        return new Holding(null, hour(from), until == null ? null : hour(until), reason, null);
    }

    private static Instant hour(int hour) {
        return START.plusSeconds(3600L * hour);
    }
}
