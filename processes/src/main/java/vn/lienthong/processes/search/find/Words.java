package vn.lienthong.processes.search.find;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lienthong.processes.search.Conditions;

/**
 * Words as a condition: each of them in any field, whole or as a beginning, with or without diacritics. What is written
 * exactly so comes first, what holds them side by side before what has them scattered.
 */
record Words(String text, List<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{4,}");
    private static final int MOST = 12;

    static Words of(String text) {
        return new Words(
                text,
                Arrays.stream(BETWEEN.split(text))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST)
                        .toList());
    }

    /** @param cases ids of cases that are found by something else, a person */
    Query written(Collection<String> cases) {
        return condition(cases, false);
    }

    /** The same with a wrong, missing or swapped letter in words of four and more. */
    Query nearly() {
        return condition(List.of(), true);
    }

    private Query condition(Collection<String> cases, boolean nearly) {
        var ways = new ArrayList<Query>();
        ways.add(Query.of(code -> code.prefix(prefix ->
                prefix.field("code").value(text.toUpperCase(Locale.ROOT)).boost(10f))));
        if (!words.isEmpty()) {
            ways.add(everyWord(nearly));
        }
        if (!cases.isEmpty()) {
            ways.add(Query.of(found -> found.constantScore(constant ->
                    constant.filter(Conditions.isOneOf("caseId", cases)).boost(20f))));
        }
        return Query.of(root -> root.bool(
                bool -> bool.must(Conditions.any(ways)).should(exactly()).should(sideBySide())));
    }

    private Query everyWord(boolean nearly) {
        var all = new BoolQuery.Builder();
        words.forEach(word -> all.must(Conditions.any(forms(word, nearly))));
        return all.build()._toQuery();
    }

    private static List<Query> forms(String word, boolean nearly) {
        var forms = new ArrayList<Query>();
        forms.add(Query.of(whole ->
                whole.multiMatch(match -> match.query(word).fields("title.folded^2", "words.folded", "code.words"))));
        if (word.length() > 1) {
            forms.add(beginning("title.typing", word));
            forms.add(beginning("words.typing", word));
        }
        if (nearly && LETTERS.matcher(word).matches()) {
            forms.add(Query.of(like -> like.multiMatch(match -> match.query(word)
                    .fields("title.folded", "words.folded")
                    .fuzziness("AUTO")
                    .prefixLength(1)
                    .maxExpansions(20)
                    .boost(0.5f))));
        }
        return forms;
    }

    private static Query beginning(String field, String word) {
        return Query.of(query ->
                query.matchBoolPrefix(prefix -> prefix.field(field).query(word).boost(0.7f)));
    }

    private Query exactly() {
        return Query.of(query -> query.multiMatch(match -> match.query(text)
                .type(TextQueryType.CrossFields)
                .operator(Operator.And)
                .fields("title", "words")
                .boost(3f)));
    }

    private Query sideBySide() {
        return Query.of(query -> query.matchPhrase(
                match -> match.field("title.folded").query(text).boost(2f)));
    }
}
