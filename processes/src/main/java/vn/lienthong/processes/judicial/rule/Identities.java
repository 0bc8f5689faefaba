package vn.lienthong.processes.judicial.rule;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.rule.mybatis.RuleMapper;

/** What the registry says of whom requests are about. */
@Component
public class Identities {

    private final RuleMapper rows;

    Identities(RuleMapper rows) {
        this.rows = rows;
    }

    /** Whoever calls holds the request's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(JudicialRequest request, Identified said) {
        rows.identified(
                request.id(),
                said.level(),
                said.reason(),
                said.relation(),
                said.foreigner(),
                said.abroad(),
                said.residences());
    }
}
