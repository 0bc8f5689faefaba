package vn.lienthong.processes.judicial.paper;

import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.judicial.JudicialAccess.Desk;
import vn.lienthong.processes.judicial.JudicialRequest;

/** Who the issuers are, as papers name them. */
@Component
public class Offices {

    private final Agencies agencies;

    Offices(Agencies agencies) {
        this.agencies = agencies;
    }

    public Office of(Desk desk) {
        return Office.of(
                agencies.agencyName(new AgencyCode(desk.issuer())), agencies.unitName(new UnitCode(desk.unit())));
    }

    public Office of(JudicialRequest request) {
        return of(new Desk(request.issuer(), request.unit()));
    }
}
