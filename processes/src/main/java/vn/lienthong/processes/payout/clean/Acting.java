package vn.lienthong.processes.payout.clean;

import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.engine.CurrentUser;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.history.CaseEvent;

/**
 * Who does a step of a list.
 *
 * @param by user id
 * @param onBehalfOf user id of the absent person whom a substitute stands in for; null for nobody
 */
record Acting(String by, @Nullable String onBehalfOf) {

    /**
     * Who did the task that the engine's current command goes on from.
     *
     * @throws Refusal when it was nobody
     */
    static Acting now() {
        var user = CurrentUser.id();
        if (user.equals(CaseEvent.SYSTEM)) {
            throw new Refusal("Danh sách chi trả phải do một người xác nhận, thẩm tra hoặc duyệt");
        }
        return new Acting(user, CurrentUser.onBehalfOf().orElse(null));
    }
}
