package vn.lienthong.processes.judicial.result;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.casefile.Sha256;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.JudicialStates;
import vn.lienthong.processes.judicial.result.mybatis.ResultMapper;
import vn.lienthong.processes.judicial.result.mybatis.ResultRow;

/**
 * The results of requests. What a record says is encrypted before it is written anywhere; whoever has it read in clear
 * has recorded that before.
 */
@Component
public class Results {

    /** Bytes of a record at the most. */
    public static final int LARGEST = 1024 * 1024;

    private final JudicialRequests requests;
    private final ResultMapper rows;
    private final JudicialStates states;
    private final RecordCipher cipher;
    private final ObjectReader json;
    private final Clock clock;

    Results(
            JudicialRequests requests,
            ResultMapper rows,
            JudicialStates states,
            RecordCipher cipher,
            ObjectMapper json,
            Clock clock) {
        this.requests = requests;
        this.rows = rows;
        this.states = states;
        this.cipher = cipher;
        // It is handed on as it is, within JSON: what came after the object would be taken for the bearer's words.
        this.json = json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.clock = clock;
    }

    /**
     * Takes the record as its issuer signed it; the worker that brings it has checked the signature. The same again
     * changes nothing.
     *
     * @param record JSON, at most {@link #LARGEST} bytes
     * @param signature Base64
     * @throws ResultRefused when it is no record, when another is here, or none is waited for
     * @throws KeyMissing when there is no key to encrypt it with
     */
    @Transactional
    public void take(long id, byte[] record, String signature) {
        demandObject(record);
        var request = requests.lock(id);
        var known = rows.of(id);
        if (known.isPresent()) {
            demandSame(known.get(), record);
            return;
        }
        if (request.state() != JudicialState.SUBMITTED && request.state() != JudicialState.RESULT) {
            throw ResultRefused.conflict(
                    "Yêu cầu không chờ kết quả: " + request.state().words());
        }
        rows.keep(id, cipher.seal(id, record), signature, Sha256.hex(record), clock.instant());
        follow(request, JudicialState.SUBMITTED, JudicialState.RESULT);
    }

    /** Whether there is one, checked or not. */
    public boolean isThere(long request) {
        return rows.of(request).isPresent();
    }

    /** What is known of a result besides what it says; empty where there is none. */
    public Optional<ResultView> find(long request) {
        return rows.of(request).map(Results::view);
    }

    /**
     * What the record says, as its issuer signed it.
     *
     * @throws ResultRefused where there is none
     * @throws KeyMissing where its key is not there
     * @throws RecordUnreadable where it was tampered with
     */
    public byte[] inClear(long request) {
        var row = found(request);
        return cipher.open(request, row.sealed());
    }

    /** The issuer's signature over {@link #inClear}, Base64. */
    public String signature(long request) {
        return found(request).signature();
    }

    /**
     * An officer has looked at what it says.
     *
     * @param by user id
     * @param samePerson whether the comparison finds the person who was asked for
     */
    void seen(long request, String by, boolean samePerson) {
        rows.see(request, by, samePerson, clock.instant());
    }

    /**
     * The officer has found it right. Again changes nothing.
     *
     * @param by user id
     * @param despite why it is the right person although the comparison says otherwise; null where it does not
     * @throws ResultRefused where there is none, whoever decides has not looked at it, or a reason is missing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void check(long id, String by, @Nullable String despite) {
        var request = requests.lock(id);
        var row = found(id);
        if (row.checkedAt() == null) {
            demandSeen(row, by);
            demandReason(row, despite);
            rows.check(id, by, Boolean.TRUE.equals(row.samePerson()) ? null : despite, clock.instant());
        }
        follow(request, JudicialState.RESULT, JudicialState.CHECKED);
    }

    /**
     * Drops what the officer found wrong, so that the issuer can be asked for another. One that was checked stays.
     *
     * @throws ResultRefused where it was checked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(long id) {
        requests.lock(id);
        if (rows.of(id).filter(row -> row.checkedAt() != null).isPresent()) {
            throw ResultRefused.conflict("Kết quả đã được kiểm tra, không bỏ được");
        }
        rows.discard(id);
    }

    /** Drops a record that nobody has got yet, checked or not: nobody may have it any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(JudicialRequest request) {
        rows.drop(request.id());
    }

    /**
     * VNeID has it. The same again changes nothing.
     *
     * @param receipt VNeID's
     * @throws ResultRefused where there is none, where it was not checked, or VNeID gave another receipt before
     */
    @Transactional
    public void delivered(long id, String receipt) {
        var request = requests.lock(id);
        var row = found(id);
        if (row.checkedAt() == null) {
            throw ResultRefused.conflict("Kết quả chưa được cán bộ kiểm tra");
        }
        if (row.receipt() != null && !row.receipt().equals(receipt)) {
            throw ResultRefused.conflict("Kết quả đã được trả với biên nhận khác");
        }
        rows.deliver(id, receipt, clock.instant());
        follow(request, JudicialState.CHECKED, JudicialState.DELIVERED);
    }

    /** What is told again finds the request further already. */
    private void follow(JudicialRequest request, JudicialState from, JudicialState to) {
        if (request.state() == from) {
            states.change(request, to);
        }
    }

    private ResultRow found(long request) {
        return rows.of(request)
                .orElseThrow(() -> ResultRefused.missing(
                        "Chưa có kết quả hợp lệ. Nếu kết quả nhận được có chữ ký số không đúng thì nó không "
                                + "được lưu: hãy chọn lấy lại kết quả"));
    }

    private static void demandSeen(ResultRow row, String by) {
        if (!by.equals(row.seenBy())) {
            throw ResultRefused.conflict(
                    "Chưa xem kết quả này: nhận việc, mở kết quả và nêu mục đích xem rồi mới kết luận");
        }
    }

    private static void demandReason(ResultRow row, @Nullable String despite) {
        if (!Boolean.TRUE.equals(row.samePerson()) && despite == null) {
            throw ResultRefused.conflict("Đối chiếu thấy kết quả không khớp với người trong yêu cầu: "
                    + "chọn “Kết quả của người khác”, hoặc ghi lý do vẫn đúng người");
        }
    }

    private void demandObject(byte[] record) {
        try {
            if (record.length > 0 && json.readTree(record).isObject()) {
                return;
            }
        } catch (IOException notJson) {
            // Its message would quote the record.
        }
        throw ResultRefused.malformed("Kết quả không phải là một đối tượng JSON");
    }

    private void demandSame(ResultRow known, byte[] record) {
        if (!known.sha256().equals(Sha256.hex(record))) {
            throw ResultRefused.conflict("Đã có kết quả khác cho yêu cầu này");
        }
    }

    private static ResultView view(ResultRow row) {
        return new ResultView(
                row.keyId(),
                row.receivedAt(),
                row.checkedBy(),
                row.checkedAt(),
                row.checkedDespite(),
                row.deliveredAt(),
                row.receipt());
    }
}
