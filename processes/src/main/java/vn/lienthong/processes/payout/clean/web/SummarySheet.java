package vn.lienthong.processes.payout.clean.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Unit;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.payout.clean.DongInWords;
import vn.lienthong.processes.payout.clean.PayoutList;
import vn.lienthong.processes.payout.clean.Summaries;
import vn.lienthong.processes.print.PdfPrinter;

/**
 * The list's summary for signature, as PDF, in the layout of administrative documents (Decree 30/2020/NĐ-CP, appendix
 * I): A4, margins, issuing body, motto, number, place and date, signatures, recipients.
 */
@Component
class SummarySheet {

    private final PdfPrinter printer;
    private final Summaries summaries;
    private final Agencies agencies;
    private final People people;

    SummarySheet(PdfPrinter printer, Summaries summaries, Agencies agencies, People people) {
        this.printer = printer;
        this.summaries = summaries;
        this.agencies = agencies;
        this.people = people;
    }

    byte[] of(OpenPart open) {
        return printer.print("payout/summary-sheet", content(open));
    }

    private Map<String, Object> content(OpenPart open) {
        var list = open.list();
        var summary = summaries.of(open.part());
        var content = new HashMap<String, Object>();
        content.put("body", IssuingBody.of(unitName(list.commune()), parentName(list.commune())));
        content.put("period", open.period());
        content.put("programmeName", summaries.programmeName(open.period().programme()));
        content.put("list", list);
        content.put("summary", summary);
        content.put("inWords", DongInWords.of(summary.toPay().total()));
        content.put("people", signers(list));
        return content;
    }

    private Map<String, String> signers(PayoutList list) {
        return people.names(Stream.of(list.confirmedBy(), list.checkedBy(), list.approvedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private String parentName(String commune) {
        return agencies.unit(new UnitCode(commune))
                .map(Unit::parent)
                .map(agencies::unitName)
                .orElse("");
    }

    private String unitName(String code) {
        return agencies.unitName(new UnitCode(code));
    }
}
