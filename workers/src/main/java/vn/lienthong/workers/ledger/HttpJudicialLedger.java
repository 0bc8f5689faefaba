package vn.lienthong.workers.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import vn.lienthong.workers.task.Unfinished;

class HttpJudicialLedger implements JudicialLedger {

    private static final String SIGNATURE = "X-Result-Signature";

    private final LedgerApi api;

    HttpJudicialLedger(LedgerApi api) {
        this.api = api;
    }

    @Override
    public JudicialRequest request(long request) throws InterruptedException {
        return api.get("requests/" + request, new TypeReference<>() {});
    }

    @Override
    public PersonToIdentify person(long request) throws InterruptedException {
        return api.get(of(request, "person"), new TypeReference<>() {});
    }

    @Override
    public void identified(long request, Identity identity) throws InterruptedException {
        api.postJson(of(request, "identity"), identity);
    }

    @Override
    public Submission submission(long request) throws InterruptedException {
        return api.get(of(request, "submission"), new TypeReference<>() {});
    }

    @Override
    public void changeState(long request, JudicialRequest.State state) throws InterruptedException {
        api.postJson(of(request, "state"), Map.of("state", state));
    }

    @Override
    public Supplement supplement(long request) throws InterruptedException {
        return api.get(of(request, "supplement"), new TypeReference<>() {});
    }

    @Override
    public void supplemented(long request, int number) throws InterruptedException {
        api.postJson(of(request, "supplement"), Map.of("number", number));
    }

    @Override
    public Bill bill(long request) throws InterruptedException {
        return api.get(of(request, "bill"), new TypeReference<>() {});
    }

    @Override
    public void refunded(long request, String receipt) throws InterruptedException {
        api.postJson(of(request, "refund"), Map.of("receipt", receipt));
    }

    @Override
    public void keepResult(long request, SignedRecord result) throws InterruptedException {
        api.putRaw(of(request, "result"), result.json(), SIGNATURE, result.signature());
    }

    @Override
    public SignedRecord result(long request) throws InterruptedException {
        var answer = api.getRaw(of(request, "result"));
        var signature = answer.headers()
                .firstValue(SIGNATURE)
                .orElseThrow(() -> Unfinished.stuck("Kết quả trong sổ không kèm chữ ký của cơ quan cấp"));
        return new SignedRecord(answer.body(), signature);
    }

    @Override
    public void delivered(long request, String receipt) throws InterruptedException {
        api.postJson(of(request, "delivery"), Map.of("receipt", receipt));
    }

    @Override
    public RequestStatus status(long request) throws InterruptedException {
        return api.get(of(request, "status"), new TypeReference<>() {});
    }

    private static String of(long request, String what) {
        return "requests/" + request + "/" + what;
    }
}
