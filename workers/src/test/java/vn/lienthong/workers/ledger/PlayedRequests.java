package vn.lienthong.workers.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.ledger.JudicialRequest.State;

/** A ledger in memory with one request, number 12. */
public final class PlayedRequests implements JudicialLedger {

    public static final long REQUEST = 12;

    public final List<String> happened = new ArrayList<>();
    public State state = State.ACCEPTED;
    public PersonToIdentify person = new PersonToIdentify(
            "070190123456", "Đỗ Thị Huệ", LocalDate.of(1990, 5, 6), PersonToIdentify.Subject.SELF, null, null);
    public @Nullable Identity identity;
    public Supplement supplement = new Supplement(2, "Tôi từng ở Huế");
    public Bill bill = new Bill("JR-12-FEE", 200_000, "Phí");
    public @Nullable SignedRecord result;
    public @Nullable String receipt;

    @Override
    public JudicialRequest request(long request) {
        return new JudicialRequest(
                request, "LT-H10.1", "H10.1", "vneid", "CAT", "C-1", "cat.cb", "CAT", "binh-phuoc", state);
    }

    @Override
    public PersonToIdentify person(long request) {
        return person;
    }

    @Override
    public void identified(long request, Identity told) {
        identity = told;
    }

    @Override
    public Submission submission(long request) {
        ObjectNode content = new ObjectMapper().createObjectNode();
        content.put("formType", "FORM_1");
        content.putObject("person").put("citizenId", "070190123456");
        return new Submission(content);
    }

    @Override
    public void changeState(long request, State next) {
        happened.add(state + " to " + next);
        state = next;
    }

    @Override
    public Supplement supplement(long request) {
        return supplement;
    }

    @Override
    public void supplemented(long request, int number) {
        happened.add("supplemented " + number);
    }

    @Override
    public Bill bill(long request) {
        return bill;
    }

    @Override
    public void refunded(long request, String told) {
        happened.add("refunded " + told);
    }

    @Override
    public void keepResult(long request, SignedRecord told) {
        result = told;
    }

    @Override
    public SignedRecord result(long request) {
        return Objects.requireNonNull(result);
    }

    @Override
    public void delivered(long request, String told) {
        receipt = told;
    }

    @Override
    public RequestStatus status(long request) {
        return new RequestStatus("070190123456", state.name(), 10);
    }
}
