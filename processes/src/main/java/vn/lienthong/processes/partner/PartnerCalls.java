package vn.lienthong.processes.partner;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.partner.mybatis.PartnerCallMapper;

/** The audit of outgoing calls: it is only ever added to. */
@Component
public class PartnerCalls {

    private final PartnerCallMapper rows;

    PartnerCalls(PartnerCallMapper rows) {
        this.rows = rows;
    }

    /** Keeps all of them or none; those that are kept already stay as they are. */
    @Transactional
    public void add(List<PartnerCall> calls) {
        calls.forEach(rows::add);
    }

    /** The newest first; each once, by what is last known of it. */
    public List<PartnerCall> ofCase(String caseCode, int limit) {
        return rows.ofCase(caseCode, limit);
    }
}
