package vn.lienthong.processes.payout.copy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.lienthong.processes.internalapi.ForPrograms;

/**
 * A controller of the ledger's internal API, below {@code /internal/payout}; {@link MalformedCsv} too is told as
 * {@code {"message": …}}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ForPrograms
@RequestMapping("/internal/payout")
public @interface InternalApi {

    /** Content type of rows. */
    String CSV = "text/csv;charset=UTF-8";
}
