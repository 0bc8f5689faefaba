package vn.lienthong.workers.payment;

import java.nio.file.Path;
import vn.lienthong.workers.partner.Partner;
import vn.lienthong.workers.partner.PartnerAnswer;
import vn.lienthong.workers.partner.PartnerRequest;
import vn.lienthong.workers.task.Unfinished;

/** The line to a channel that moves money: what goes out is signed, what comes in is believed only when it is. */
public final class SignedLine {

    /** What all calls about payments are for. */
    public static final String PURPOSE = "WELFARE_PAYMENT";

    private static final int OK = 200;

    private final Partner partner;
    private final Signing signing;

    public SignedLine(Partner partner, Signing signing) {
        this.partner = partner;
        this.signing = signing;
    }

    public String name() {
        return partner.name();
    }

    /** Sends a file, signed. */
    public PartnerAnswer send(String path, Path file, String mediaType, String requestId, String caseCode)
            throws InterruptedException {
        return partner.send(PartnerRequest.post(path, file, mediaType, requestId, PURPOSE, caseCode)
                .with(Signing.HEADER, signing.sign(file)));
    }

    /**
     * Fetches a file.
     *
     * @return the status; with 200 the file is there and is what the channel signed
     * @throws Unfinished where the signature is missing or wrong, and for statuses that nobody expects
     */
    public int fetch(String path, Path file, String caseCode) throws InterruptedException {
        var answer = partner.download(PartnerRequest.get(path, PURPOSE, caseCode), file);
        if (answer.status() == OK && !signing.verifies(file, answer.header(Signing.HEADER))) {
            throw Unfinished.stuck("Câu trả lời của " + name()
                    + " không có chữ ký đúng nên không được tin; cần kiểm tra khóa công khai của kênh này");
        }
        if (answer.status() != OK && answer.status() != 204 && answer.status() != 404) {
            throw partner.refused(answer);
        }
        return answer.status();
    }

    /** Something came back that this channel never answers. */
    public Unfinished refused(PartnerAnswer answer) {
        return partner.refused(answer);
    }
}
