package vn.lienthong.processes.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Conditions of which a question to the index is made. */
public final class Conditions {

    private static final Query NOTHING = Query.of(query -> query.matchNone(none -> none));

    private Conditions() {}

    public static Query is(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    public static Query is(String field, long value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    public static Query is(String field, boolean value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    /** Nothing has one of no values. */
    public static Query isOneOf(String field, Collection<String> values) {
        if (values.isEmpty()) {
            return NOTHING;
        }
        var found = values.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field(field).terms(any -> any.value(found))));
    }

    public static Query exists(String field) {
        return Query.of(query -> query.exists(exists -> exists.field(field)));
    }

    public static Query before(String field, Instant moment) {
        return Query.of(query -> query.range(
                range -> range.untyped(untyped -> untyped.field(field).lt(JsonData.of(moment.toString())))));
    }

    /** Texts that lie between two others, both included. */
    public static Query between(String field, String first, String last) {
        return Query.of(query -> query.range(
                range -> range.term(term -> term.field(field).gte(first).lte(last))));
    }

    public static Query not(Query condition) {
        return Query.of(query -> query.bool(bool -> bool.mustNot(condition)));
    }

    /** Of no conditions nothing holds. */
    public static Query any(List<Query> conditions) {
        return conditions.isEmpty()
                ? NOTHING
                : Query.of(query -> query.bool(bool -> bool.should(conditions).minimumShouldMatch("1")));
    }

    /** Conditions that add nothing to a hit's rank. */
    public static Query all(List<Query> conditions) {
        return Query.of(query -> query.bool(bool -> bool.filter(conditions)));
    }
}
