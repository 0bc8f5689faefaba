package vn.lienthong.processes.payout.copy;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** A body that is not the CSV it should be. The message names the line, never what stands in it: it may be of a person. */
public class MalformedCsv extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern PLACE = Pattern.compile("line (\\d+)(?:, column (\\w+))?");

    /** Classes of SQL states: data that can't be read, constraints of the table. */
    private static final Pattern DATA = Pattern.compile("(22|23).*");

    MalformedCsv(PSQLException cause) {
        super("Dữ liệu CSV không hợp lệ%s (mã %s)".formatted(place(cause), cause.getSQLState()), cause);
    }

    static boolean isMeantBy(PSQLException e) {
        return e.getSQLState() != null && DATA.matcher(e.getSQLState()).matches();
    }

    private static String place(PSQLException e) {
        var place = PLACE.matcher(where(e));
        if (!place.find()) {
            return "";
        }
        return " ở dòng " + place.group(1) + (place.group(2) == null ? "" : ", cột “" + place.group(2) + "”");
    }

    private static String where(PSQLException e) {
        @Nullable
        String where = e.getServerErrorMessage() == null
                ? null
                : e.getServerErrorMessage().getWhere();
        return where == null ? "" : where;
    }
}
