package vn.lienthong.processes.search.find;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.search.SearchUnavailable;
import vn.lienthong.processes.search.find.mybatis.PersonCases;

/**
 * Finds the cases of people, in the ledgers that know them: the index holds nobody. A citizen id may be whole or masked,
 * {@code 001***234}; a name is the whole name, with or without diacritics.
 */
@Component
class PersonSearch {

    private static final Pattern CITIZEN_ID = Pattern.compile("\\d{12}");
    private static final Pattern MASKED = Pattern.compile("(\\d{3})[*x•.]{1,6}(\\d{3})");
    private static final Pattern NAME = Pattern.compile("\\p{L}+(?: \\p{L}+){1,7}");

    /** Of a name that many have, those that are found first. */
    private static final int MOST = 1_000;

    private final PersonCases rows;

    PersonSearch(PersonCases rows) {
        this.rows = rows;
    }

    /**
     * Ids of cases; which of them the asker may see is for the query to say.
     *
     * @throws SearchUnavailable when that takes too long
     */
    Set<String> casesOf(String text) {
        try {
            return find(text);
        } catch (QueryTimeoutException e) {
            throw new SearchUnavailable(e);
        }
    }

    private Set<String> find(String text) {
        var packed = text.replace(" ", "");
        if (CITIZEN_ID.matcher(packed).matches()) {
            return new TreeSet<>(rows.byCitizenId(packed, MOST));
        }
        var masked = MASKED.matcher(packed);
        if (masked.matches()) {
            return new TreeSet<>(rows.byMaskedId(masked.group(1), masked.group(2), MOST));
        }
        var name = text.replaceAll("\\s+", " ");
        return NAME.matcher(name).matches() ? new TreeSet<>(rows.byName(name, MOST)) : Set.of();
    }
}
