package vn.lienthong.processes.judicial.clock;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.calendar.LegalLimit;
import vn.lienthong.processes.judicial.JudicialRequest.Limit;
import vn.lienthong.processes.parameter.LegalParameters;

/** The limits of the law (Luật Lý lịch tư pháp, article 48) as they were on the day of receipt. */
@Component
public class LimitOfDay {

    private final LegalParameters parameters;

    LimitOfDay(LegalParameters parameters) {
        this.parameters = parameters;
    }

    /** @throws vn.lienthong.processes.parameter.ParameterMissing where the law set none on that day */
    public LegalLimit of(Limit limit, LocalDate receivedOn) {
        var quantity = parameters.quantity(limit.parameter(), receivedOn);
        return new LegalLimit(quantity.value().intValueExact(), LegalLimit.Unit.valueOf(quantity.unit()));
    }
}
