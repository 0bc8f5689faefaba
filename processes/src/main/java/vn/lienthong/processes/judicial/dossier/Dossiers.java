package vn.lienthong.processes.judicial.dossier;

import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.dossier.mybatis.DossierMapper;

/** Reads dossiers; of each part the first 200 rows, far more than a request ever has. */
@Component
public class Dossiers {

    private static final int MOST = 200;

    private final DossierMapper rows;

    Dossiers(DossierMapper rows) {
        this.rows = rows;
    }

    public Dossier of(long request) {
        return new Dossier(
                rows.stops(request, MOST),
                rows.supplements(request, MOST),
                rows.apologies(request, MOST),
                rows.news(request, MOST),
                rows.consent(request).orElse(null),
                rows.withdrawal(request).orElse(null),
                rows.stop(request).orElse(null),
                rows.refund(request).orElse(null));
    }
}
