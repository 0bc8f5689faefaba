package vn.lienthong.processes.judicial.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.lienthong.processes.casefile.Sha256;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.result.mybatis.ResultMapper;
import vn.lienthong.processes.judicial.result.mybatis.ResultRow;

class ResultsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T02:15:00Z");
    private static final byte[] RECORD = "{\"recordNumber\": \"12/2026\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "{\"recordNumber\": \"13/2026\"}".getBytes(StandardCharsets.UTF_8);

    private final JudicialRequests requests = mock(JudicialRequests.class);
    private final ResultMapper rows = mock(ResultMapper.class);
    private final JudicialStates states = mock(JudicialStates.class);
    private final RecordCipher cipher =
            new RecordCipher(KeyRing.of(List.of("k1=" + Base64.getEncoder().encodeToString(new byte[32]))));
    private final Results results =
            new Results(requests, rows, states, cipher, new ObjectMapper(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void keepsARecordEncryptedOnly() {
        requestIs(JudicialState.SUBMITTED);
        results.take(7, RECORD, "c2ln");
        var sealed = ArgumentCaptor.forClass(SealedRecord.class);
        verify(rows).keep(anyLong(), sealed.capture(), anyString(), anyString(), any());
        assertThat(new String(sealed.getValue().text(), StandardCharsets.ISO_8859_1))
                .doesNotContain("12/2026");
        assertThat(cipher.open(7, sealed.getValue())).isEqualTo(RECORD);
        verify(states).change(any(), eq(JudicialState.RESULT));
    }

    @Test
    void takesTheSameAgainAndChangesNothing() {
        requestIs(JudicialState.CHECKED);
        resultIs(RECORD, NOW, null);
        results.take(7, RECORD, "c2ln");
        verify(rows, never()).keep(anyLong(), any(), anyString(), anyString(), any());
    }

    @Test
    void refusesAnotherRecordThanTheOneThatIsThere() {
        requestIs(JudicialState.RESULT);
        resultIs(RECORD, null, null);
        assertRefused(() -> results.take(7, OTHER, "c2ln"), ResultRefused.Kind.CONFLICT);
    }

    @Test
    void refusesAResultThatNobodyWaitsFor() {
        requestIs(JudicialState.WITHDRAWN);
        assertRefused(() -> results.take(7, RECORD, "c2ln"), ResultRefused.Kind.CONFLICT);
    }

    @Test
    void refusesWhatIsNoRecordAndDoesNotRepeatIt() {
        requestIs(JudicialState.SUBMITTED);
        for (var wrong : List.of("", "[]", "\"bí mật\"", "{bí mật", "<bí mật/>", "{}, \"bí mật\": 1")) {
            assertThatThrownBy(() -> results.take(7, wrong.getBytes(StandardCharsets.UTF_8), "c2ln"))
                    .isInstanceOf(ResultRefused.class)
                    .hasNoCause()
                    .hasMessageNotContaining("bí mật");
        }
    }

    @Test
    void handsNothingOverBeforeItWasChecked() {
        requestIs(JudicialState.RESULT);
        resultIs(RECORD, null, null);
        assertRefused(() -> results.delivered(7, "VN-1"), ResultRefused.Kind.CONFLICT);
    }

    @Test
    void takesOneReceiptOnly() {
        requestIs(JudicialState.DELIVERED);
        resultIs(RECORD, NOW, "VN-1");
        results.delivered(7, "VN-1");
        assertRefused(() -> results.delivered(7, "VN-2"), ResultRefused.Kind.CONFLICT);
    }

    @Test
    void dropsNothingThatWasFoundRight() {
        requestIs(JudicialState.CHECKED);
        resultIs(RECORD, NOW, null);
        assertRefused(() -> results.discard(7), ResultRefused.Kind.CONFLICT);
        verify(rows, never()).discard(anyLong());
    }

    @Test
    void checksNothingWhereThereIsNothing() {
        requestIs(JudicialState.RESULT);
        when(rows.of(7)).thenReturn(Optional.empty());
        assertRefused(() -> results.check(7, "cat.cb", null), ResultRefused.Kind.MISSING);
    }

    @Test
    void checksNothingThatWhoeverDecidesHasNotLookedAt() {
        requestIs(JudicialState.RESULT);
        resultIs(RECORD, null, null);
        assertRefused(() -> results.check(7, "cat.cb", null), ResultRefused.Kind.CONFLICT);
        resultWasSeen("cat.ld", true);
        assertRefused(() -> results.check(7, "cat.cb", null), ResultRefused.Kind.CONFLICT);
        verify(rows, never()).check(anyLong(), anyString(), any(), any());
        results.check(7, "cat.ld", null);
        verify(rows).check(7, "cat.ld", null, NOW);
    }

    @Test
    void demandsAReasonWhereTheComparisonFindsAnotherPerson() {
        requestIs(JudicialState.RESULT);
        resultWasSeen("cat.cb", false);
        assertRefused(() -> results.check(7, "cat.cb", null), ResultRefused.Kind.CONFLICT);
        results.check(7, "cat.cb", "đã đổi tên theo giấy khai sinh");
        verify(rows).check(7, "cat.cb", "đã đổi tên theo giấy khai sinh", NOW);
        verify(states).change(any(), eq(JudicialState.CHECKED));
    }

    private void requestIs(JudicialState state) {
        var request = mock(JudicialRequest.class);
        when(request.state()).thenReturn(state);
        when(requests.lock(7)).thenReturn(request);
    }

    private void resultIs(byte[] record, @Nullable Instant checkedAt, @Nullable String receipt) {
        resultIs(record, null, null, checkedAt, receipt);
    }

    private void resultWasSeen(String by, boolean samePerson) {
        resultIs(RECORD, by, samePerson, null, null);
    }

    private void resultIs(
            byte[] record,
            @Nullable String seenBy,
            @Nullable Boolean samePerson,
            @Nullable Instant checkedAt,
            @Nullable String receipt) {
        var sealed = cipher.seal(7, record);
        when(rows.of(7))
                .thenReturn(Optional.of(new ResultRow(
                        7,
                        sealed.keyId(),
                        sealed.iv(),
                        sealed.text(),
                        "c2ln",
                        Sha256.hex(record),
                        NOW,
                        seenBy,
                        samePerson,
                        checkedAt == null ? null : "cat.cb",
                        checkedAt,
                        null,
                        receipt == null ? null : NOW,
                        receipt)));
    }

    private static void assertRefused(ThrowingCallable act, ResultRefused.Kind kind) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ResultRefused.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(kind));
    }
}
