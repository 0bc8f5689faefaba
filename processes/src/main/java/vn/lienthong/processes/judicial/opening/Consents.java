package vn.lienthong.processes.judicial.opening;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.opening.mybatis.OpeningMapper;

/** What people have agreed to. */
@Component
public class Consents {

    private final OpeningMapper rows;

    Consents(OpeningMapper rows) {
        this.rows = rows;
    }

    /** The id of the consent that a request goes by; empty when it was withdrawn. */
    public Optional<String> of(long request) {
        return rows.consentOf(request);
    }
}
