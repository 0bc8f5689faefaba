package vn.lienthong.processes.judicial.web;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.paper.Offices;
import vn.lienthong.processes.judicial.paper.RegisterLine;
import vn.lienthong.processes.judicial.web.RequestLists.Reader;
import vn.lienthong.processes.judicial.web.mybatis.ListedRow;

/** Turns requests into lines of the register, as far as its reader sees people. */
@Component
class RegisterLines {

    private final Offices offices;

    RegisterLines(Offices offices) {
        this.offices = offices;
    }

    List<RegisterLine> of(List<ListedRow> rows, Reader reader) {
        return rows.stream().map(row -> line(row, reader.sees(row))).toList();
    }

    /** The desk whose register it is; empty where those of several are read together. */
    String office(Reader reader) {
        return reader.all() || !reader.overseen().isEmpty() || reader.desks().size() != 1
                ? ""
                : offices.of(reader.desks().iterator().next()).name();
    }

    private RegisterLine line(ListedRow row, boolean clear) {
        var applicant = Objects.requireNonNullElse(row.requesterName(), row.fullName());
        return new RegisterLine(
                row.caseCode(),
                "Cấp " + row.formType().words(),
                row.organisation() != null ? row.organisation() : clear ? applicant : ShownPerson.initials(applicant),
                clear && row.postalAddress() != null ? row.postalAddress() : "",
                offices.of(row.desk()).name(),
                row.receivedOn(),
                row.dueAt(),
                row.handedOverAt(),
                delivery(row),
                row.state().words());
    }

    private static String delivery(ListedRow row) {
        if (row.electronic()) {
            return row.paper() ? "VNeID, bản giấy" : "VNeID";
        }
        return "Bản giấy";
    }
}
