package vn.lienthong.processes.judicial.ending.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.engine.OwnTransaction;
import vn.lienthong.processes.judicial.JudicialAccess;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.ending.ConsentWithdrawals;
import vn.lienthong.processes.judicial.ending.Withdrawals;
import vn.lienthong.processes.judicial.paper.Requests;

/** Who may take a request back at the desk, and until when. */
class WithdrawalPageTest {

    private final JudicialRequests requests = mock(JudicialRequests.class);
    private final JudicialAccess access = mock(JudicialAccess.class);
    private final Withdrawals withdrawals = mock(Withdrawals.class);
    private final ConsentWithdrawals consents = mock(ConsentWithdrawals.class);
    private final OwnTransaction transaction = mock(OwnTransaction.class);
    private final MockHttpServletResponse answer = new MockHttpServletResponse();
    private final ExtendedModelMap view = new ExtendedModelMap();
    private final JudicialRequest request =
            Requests.aRequest().state(JudicialState.AWAITING_FEE).build();

    @BeforeEach
    void isThere() {
        when(requests.byCaseCode(Requests.CODE)).thenReturn(Optional.of(request));
        when(requests.lock(request.id())).thenReturn(request);
        when(access.mayRead("cat.cb", request)).thenReturn(true);
        when(access.maySeePerson("cat.cb", request)).thenReturn(true);
        when(access.mayRead("giamsat", request)).thenReturn(true);
        when(transaction.of(any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(0).get());
    }

    @Test
    void takesARequestBack() {
        when(withdrawals.withdraw(request, "Không cần nữa", "cat.cb")).thenReturn(true);
        assertThat(posts("cat.cb", "  Không cần nữa ")).isEqualTo("redirect:/judicial/{caseCode}?withdrawn");
    }

    @Test
    void saysThatItWasSentAlready() {
        assertThat(posts("cat.cb", "Không cần nữa")).isEqualTo("judicial/not-withdrawn");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(view.get("problem")).asString().contains("đã được gửi cơ quan cấp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "nghỉ", "nghỉ\0học"})
    void wantsAReason(String reason) {
        assertThat(posts("cat.cb", reason)).isEqualTo("judicial/not-withdrawn");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(view.get("problem")).asString().contains("Lý do rút");
        verify(withdrawals, never()).withdraw(any(), any(), any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"giamsat", "stp.cb"})
    void isTheIssuersOfficersOnly(String account) {
        int status = account.equals("giamsat") ? 403 : 404;
        assertThatThrownBy(() -> posts(account, "Không cần nữa"))
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        refused -> assertThat(refused.getStatusCode().value()).isEqualTo(status));
        verify(withdrawals, never()).withdraw(any(), any(), eq(account));
    }

    @Test
    void takesAConsentBack() {
        when(consents.withdraw(request, "Không đồng ý nữa", "cat.cb")).thenReturn(true);
        assertThat(page().withdrawConsent(Requests.CODE, " Không đồng ý nữa", () -> "cat.cb", view, answer))
                .isEqualTo("redirect:/judicial/{caseCode}?unconsented");
        assertThatThrownBy(() -> page().withdrawConsent(Requests.CODE, "Không", () -> "giamsat", view, answer))
                .isInstanceOf(ResponseStatusException.class);
    }

    @Test
    void asksToWaitWhileItIsBeingSent() {
        page().withdrawConsent(Requests.CODE, "Không đồng ý nữa", () -> "cat.cb", view, answer);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(view.get("problem")).asString().contains("thử lại");
    }

    private String posts(String account, String reason) {
        return page().withdraw(Requests.CODE, reason, () -> account, view, answer);
    }

    private WithdrawalPage page() {
        return new WithdrawalPage(requests, access, withdrawals, consents, transaction);
    }
}
