package vn.lienthong.processes.judicial.paper;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.dossier.Dossier;
import vn.lienthong.processes.judicial.dossier.Dossiers;
import vn.lienthong.processes.print.PdfPrinter;
import vn.lienthong.processes.print.QrCode;

/** Prints the papers about a request. They say what was asked for and how it goes, never what the record says. */
@Component
public class Papers {

    private final JudicialRequests requests;
    private final Dossiers dossiers;
    private final ControlSlip slip;
    private final Offices offices;
    private final People people;
    private final PdfPrinter printer;
    private final Clock clock;

    Papers(
            JudicialRequests requests,
            Dossiers dossiers,
            ControlSlip slip,
            Offices offices,
            People people,
            PdfPrinter printer,
            Clock clock) {
        this.requests = requests;
        this.dossiers = dossiers;
        this.slip = slip;
        this.offices = offices;
        this.people = people;
        this.printer = printer;
        this.clock = clock;
    }

    /** Which papers there are about a request by now. */
    public List<PaperForm> available(JudicialRequest request, Dossier dossier) {
        return Arrays.stream(PaperForm.values())
                .filter(form -> isThere(form, request, dossier))
                .toList();
    }

    /**
     * A paper as PDF.
     *
     * @param number which of several questions or apologies; null for the last
     * @throws NothingToPrint when it is about something that has not happened
     */
    public byte[] print(PaperForm form, JudicialRequest request, @Nullable Integer number) {
        var dossier = dossiers.of(request.id());
        if (!isThere(form, request, dossier)) {
            throw new NothingToPrint(form);
        }
        var content = form.namesPerson() ? withPeople(request, dossier) : about(request, dossier);
        content.put("title", form.title());
        switch (form) {
            case RECEIPT -> content.putAll(receipt(request));
            case SUPPLEMENT ->
                content.put("supplement", dossier.supplement(number).orElseThrow(() -> new NothingToPrint(form)));
            case REFUSAL -> {
                content.put("refusedAt", Objects.requireNonNullElse(request.closedAt(), clock.instant()));
                content.put("reason", new PaperWords().refusal(request));
            }
            case APOLOGY -> {
                var apology = dossier.apology(number).orElseThrow(() -> new NothingToPrint(form));
                content.put("apology", apology);
                content.put("signer", name(apology.signedBy()));
            }
            case CONTROL_SLIP -> content.putAll(slip.of(request, dossier));
        }
        return printer.print(form.template(), content);
    }

    private static boolean isThere(PaperForm form, JudicialRequest request, Dossier dossier) {
        return switch (form) {
            case RECEIPT, CONTROL_SLIP -> true;
            case SUPPLEMENT -> !dossier.supplements().isEmpty();
            case REFUSAL -> request.wasRefused();
            case APOLOGY -> !dossier.apologies().isEmpty();
        };
    }

    private Map<String, Object> withPeople(JudicialRequest request, Dossier dossier) {
        var content = about(request, dossier);
        content.put("subject", requests.subject(request.id()).orElse(null));
        content.put("requester", requests.requester(request.id()).orElse(null));
        return content;
    }

    private Map<String, Object> about(JudicialRequest request, Dossier dossier) {
        var content = new HashMap<String, Object>();
        content.put("office", offices.of(request));
        content.put("asked", request);
        content.put("dossier", dossier);
        content.put("qr", QrCode.picture(request.caseCode()));
        content.put("words", new PaperWords());
        content.put("printedAt", clock.instant());
        return content;
    }

    private Map<String, Object> receipt(JudicialRequest request) {
        return Map.of("receiver", JudicialRequest.DESK.equals(request.caller()) ? name(request.receivedBy()) : "");
    }

    private String name(String userId) {
        return people.names(Set.of(userId)).getOrDefault(userId, userId);
    }
}
