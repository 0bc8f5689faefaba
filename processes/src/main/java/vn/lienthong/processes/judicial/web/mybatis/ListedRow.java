package vn.lienthong.processes.judicial.web.mybatis;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.judicial.JudicialAccess.Desk;
import vn.lienthong.processes.judicial.JudicialRequest.FormType;
import vn.lienthong.processes.judicial.JudicialState;

/**
 * A request in a list.
 *
 * @param citizenId of the person whom it is about
 * @param requesterName null where that person asks
 * @param handedOverAt when the result was handed over, or the request came to its end without one
 */
public record ListedRow(
        String caseCode,
        LocalDate receivedOn,
        @Nullable Instant dueAt,
        JudicialState state,
        FormType formType,
        String issuer,
        String unit,
        boolean electronic,
        boolean paper,
        @Nullable String postalAddress,
        @Nullable String organisation,
        String citizenId,
        String fullName,
        @Nullable String requesterName,
        @Nullable Instant handedOverAt) {

    public Desk desk() {
        return new Desk(issuer, unit);
    }

    /** Never whom it is about: records are written to logs by accident. */
    @Override
    public String toString() {
        return caseCode;
    }
}
