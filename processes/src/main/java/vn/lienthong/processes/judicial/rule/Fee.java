package vn.lienthong.processes.judicial.rule;

import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequest.Exemption;
import vn.lienthong.processes.parameter.LegalParameters;

/** What a record costs by the law of the day of receipt. */
@Component
class Fee {

    private final LegalParameters parameters;

    Fee(LegalParameters parameters) {
        this.parameters = parameters;
    }

    /** Đồng; 0 for whoever is exempt. */
    long of(JudicialRequest request) {
        if (request.exemption() == Exemption.EXEMPT) {
            return 0;
        }
        var parameter = request.exemption() == Exemption.REDUCED ? "JUDICIAL_FEE_REDUCED" : "JUDICIAL_FEE";
        return parameters.value(parameter, request.receivedOn()).longValueExact();
    }
}
