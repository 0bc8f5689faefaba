package vn.lienthong.processes.judicial.opening;

import vn.lienthong.processes.engine.Refusal;

/** The consent was given for another request. */
public class ConsentUsed extends Refusal {

    private static final long serialVersionUID = 1L;

    ConsentUsed() {
        super("Mã của sự đồng ý đã được dùng cho yêu cầu khác");
    }
}
