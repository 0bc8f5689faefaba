package vn.lienthong.processes.search.find;

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
 * exactly so comes first, what holds them side by side before what has them scattered. Each of these counts for as much
 * in every hit: how often a short text repeats a word says nothing, and would have to be worked out for each of them.
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
        ways.add(beginningOfCode());
        if (!words.isEmpty()) {
            ways.add(Conditions.all(words.stream()
                    .map(word -> Conditions.any(forms(word, nearly)))
                    .toList()));
        }
        ways.add(Conditions.isOneOf("caseId", cases));
        var ranks = ranks(cases);
        if (nearly) {
            words.forEach(word -> ranks.add(rank(1, whole(word, "title.folded", "words.folded"))));
        }
        return Query.of(
                root -> root.bool(bool -> bool.filter(Conditions.any(ways)).should(ranks)));
    }

    /** A whole word is a beginning of itself. */
    private static List<Query> forms(String word, boolean nearly) {
        var forms = new ArrayList<>(
                List.of(beginning("title.typing", word), beginning("words.typing", word), whole(word, "code.words")));
        if (nearly && LETTERS.matcher(word).matches()) {
            forms.add(Query.of(like -> like.multiMatch(match -> match.query(word)
                    .fields(List.of("title.folded", "words.folded"))
                    .fuzziness("AUTO")
                    .prefixLength(1)
                    .maxExpansions(20))));
        }
        return forms;
    }

    private Query beginningOfCode() {
        return Query.of(query -> query.prefix(prefix -> prefix.field("code").value(text.toUpperCase(Locale.ROOT))));
    }

    private static Query whole(String word, String... fields) {
        return Query.of(query -> query.multiMatch(match -> match.query(word).fields(List.of(fields))));
    }

    private static Query beginning(String field, String word) {
        return Query.of(
                query -> query.matchBoolPrefix(prefix -> prefix.field(field).query(word)));
    }

    private List<Query> ranks(Collection<String> cases) {
        return new ArrayList<>(List.of(
                rank(20, Conditions.isOneOf("caseId", cases)),
                rank(10, beginningOfCode()),
                rank(3, allWhole("title", "words")),
                rank(2, sideBySide()),
                rank(1, allWhole("title.folded"))));
    }

    private static Query rank(float boost, Query condition) {
        return Query.of(query ->
                query.constantScore(constant -> constant.filter(condition).boost(boost)));
    }

    /** All words as they are written, in one of these fields or spread over them. */
    private Query allWhole(String... fields) {
        return Query.of(query -> query.multiMatch(match -> match.query(text)
                .type(TextQueryType.CrossFields)
                .operator(Operator.And)
                .fields(List.of(fields))));
    }

    private Query sideBySide() {
        return Query.of(
                query -> query.matchPhrase(match -> match.field("title.folded").query(text)));
    }
}
