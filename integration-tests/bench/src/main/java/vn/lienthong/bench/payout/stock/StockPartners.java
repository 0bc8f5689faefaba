package vn.lienthong.bench.payout.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.client.task.ExternalTask;
import org.jspecify.annotations.Nullable;
import vn.lienthong.play.Vietnam;

/** One call for each person and step, to the same sandboxes: see {@code docs/partners.md}. */
final class StockPartners {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int KNOWN = 409;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();

    private final Map<String, Partner> partners;
    private final PrivateKey signingKey;
    private final String run;

    /**
     * @param partners by name of {@code docs/partners.md}, those that pay by channel code
     * @param run a few letters that no other run's ids begin with
     */
    StockPartners(Map<String, Partner> partners, PrivateKey signingKey, String run) {
        this.partners = partners;
        this.signingKey = signingKey;
        this.run = run;
    }

    boolean isKnown(ExternalTask task) throws Exception {
        var answer = post(
                partner("population"),
                "/v1/people",
                Map.of("requestId", requestId(task, "M"), "purpose", "bench", "ids", List.of(text(task, "citizenId"))));
        var person = answer.path("people").path(0);
        return person.path("name").asText().equals(text(task, "fullName"));
    }

    boolean isOwner(ExternalTask task) throws Exception {
        var account = Map.of(
                "account", text(task, "account"),
                "name", text(task, "accountName"),
                "citizenId", text(task, "citizenId"));
        var answer = post(
                channel(task),
                "/v1/accounts/verify",
                Map.of("requestId", requestId(task, "V"), "accounts", List.of(account)));
        return answer.path("results").path(0).path("status").asText().equals("OK");
    }

    void pay(ExternalTask task) throws Exception {
        var channel = channel(task);
        if (channel.bic() != null) {
            send(channel, "/v1/pain001", "application/xml", payment(task, channel.bic()), true);
        } else {
            var payout = Map.of(
                    "endToEndId", requestId(task, "P"),
                    "account", text(task, "account"),
                    "name", text(task, "accountName"),
                    "amount", amount(task),
                    "text", "Tro cap");
            var body = JSON.writeValueAsBytes(Map.of(
                    "requestId",
                    requestId(task, "P"),
                    "valueDate",
                    Vietnam.today().toString(),
                    "count",
                    1,
                    "total",
                    amount(task),
                    "payouts",
                    List.of(payout)));
            send(channel, "/v1/payouts", "application/json", body, true);
        }
    }

    /** @throws IOException as long as it is not known */
    boolean isPaid(ExternalTask task) throws Exception {
        var channel = channel(task);
        if (channel.bic() != null) {
            var report = get(channel, "/v1/pain002/" + requestId(task, "P"));
            return report.contains("<GrpSts>ACSC</GrpSts>");
        }
        var report = JSON.readTree(get(channel, "/v1/payouts/" + requestId(task, "P")));
        if (!report.path("state").asText().equals("DONE")) {
            throw new IOException("Not yet");
        }
        return report.path("results").path(0).path("status").asText().equals("ACSC");
    }

    Map<String, Object> publishWelfare(ExternalTask task) throws Exception {
        post(partner("welfare"), "/v1/payments", notice(task, "W", "payments"));
        return Map.of();
    }

    Map<String, Object> publishVneid(ExternalTask task) throws Exception {
        post(partner("vneid"), "/v1/notices", notice(task, "N", "notices"));
        return Map.of();
    }

    private Map<String, Object> notice(ExternalTask task, String step, String field) {
        var notice = Map.of(
                "id",
                text(task, "citizenId"),
                "programme",
                "BENCH",
                "month",
                run,
                "kind",
                "MONTHLY",
                "state",
                "PAID",
                "amount",
                amount(task),
                "channel",
                text(task, "channel"));
        return Map.of("requestId", requestId(task, step), field, List.of(notice));
    }

    private byte[] payment(ExternalTask task, String bic) {
        return PAIN_001.formatted(
                        requestId(task, "P"),
                        amount(task),
                        Vietnam.today(),
                        bic,
                        text(task, "accountName"),
                        text(task, "account"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode post(Partner partner, String path, Map<String, Object> body) throws Exception {
        return JSON.readTree(send(partner, path, "application/json", JSON.writeValueAsBytes(body), false));
    }

    private byte[] send(Partner partner, String path, String type, byte[] body, boolean signed) throws Exception {
        var request =
                request(partner, path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (signed) {
            request.header("X-Signature", signature(body));
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK && answer.statusCode() != ACCEPTED && answer.statusCode() != KNOWN) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private String get(Partner partner, String path) throws Exception {
        var answer = http.send(request(partner, path).GET().build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException("Not yet: " + answer.statusCode());
        }
        return answer.body();
    }

    private static HttpRequest.Builder request(Partner partner, String path) {
        return HttpRequest.newBuilder(partner.address().resolve(path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + partner.key())
                .header("X-Request-Id", "bench")
                .header("X-Purpose", "bench")
                .header("X-Case-Code", "bench");
    }

    private String signature(byte[] body) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(signingKey);
        signature.update(body);
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    private Partner channel(ExternalTask task) {
        return partner(text(task, "channel"));
    }

    private Partner partner(String name) {
        var partner = partners.get(name);
        if (partner == null) {
            throw new IllegalStateException("No partner " + name);
        }
        return partner;
    }

    private String requestId(ExternalTask task, String step) {
        return run + "-" + step + task.<Integer>getVariable("number");
    }

    private static String text(ExternalTask task, String variable) {
        return task.getVariable(variable);
    }

    private static long amount(ExternalTask task) {
        return task.<Long>getVariable("amount");
    }

    /**
     * Where a partner answers.
     *
     * @param bic of a bank; null for those that speak JSON
     */
    record Partner(URI address, String key, @Nullable String bic) {}

    private static final String PAIN_001 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>\
            <GrpHdr><MsgId>%1$s</MsgId><CreDtTm>%3$sT00:00:00+07:00</CreDtTm><NbOfTxs>1</NbOfTxs><CtrlSum>%2$d</CtrlSum>\
            <InitgPty><Nm>Bench</Nm></InitgPty></GrpHdr>\
            <PmtInf><PmtInfId>%1$s</PmtInfId><PmtMtd>TRF</PmtMtd><NbOfTxs>1</NbOfTxs><CtrlSum>%2$d</CtrlSum>\
            <PmtTpInf><CtgyPurp><Cd>SSBE</Cd></CtgyPurp></PmtTpInf><ReqdExctnDt><Dt>%3$s</Dt></ReqdExctnDt>\
            <Dbtr><Nm>Bench</Nm></Dbtr><DbtrAcct><Id><Othr><Id>0000000000</Id></Othr></Id></DbtrAcct>\
            <DbtrAgt><FinInstnId><BICFI>%4$s</BICFI></FinInstnId></DbtrAgt>\
            <CdtTrfTxInf><PmtId><EndToEndId>%1$s</EndToEndId></PmtId><Amt><InstdAmt Ccy="VND">%2$d</InstdAmt></Amt>\
            <CdtrAgt><FinInstnId><BICFI>%4$s</BICFI></FinInstnId></CdtrAgt><Cdtr><Nm>%5$s</Nm></Cdtr>\
            <CdtrAcct><Id><Othr><Id>%6$s</Id></Othr></Id></CdtrAcct></CdtTrfTxInf>\
            </PmtInf></CstmrCdtTrfInitn></Document>
            """;
}
