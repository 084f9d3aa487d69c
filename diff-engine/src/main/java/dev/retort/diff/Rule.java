package dev.retort.diff;

import java.util.Map;

/** The rules that make a difference, in words. */
final class Rule {

    private static final String AS_PRINTED = "compared as PostgreSQL prints it";

    private static final Map<String, String> OF_FACETS = Map.of(
            "type", "the types differ in PostgreSQL's own spelling (format_type)",
            "default", "the defaults differ as PostgreSQL prints them (pg_get_expr), or one side has none",
            "nullability", "NOT NULL is compared as it is (attnotnull)",
            "name", "what it means is the same, and the names are compared as they are",
            "kind", "one side says it with a constraint, the other with an index",
            "labels", "the labels are compared one by one, in their order",
            "comment", "the texts are compared as they are",
            "validity", "the rows were never checked against it, or its building failed");

    private Rule() {}

    /** Why there is a difference at all. */
    static String of(Difference difference) {
        return switch (difference.change()) {
            case ADD ->
                isAttachment(difference)
                        ? "nothing on the table has the same meaning, the same role or the same name"
                        : "the database has no " + difference.kind() + " of this name";
            case DROP ->
                difference.isDrift()
                        ? "no entity wants it and no migration created it; only --prune drops it"
                        : "no entity wants it, and a migration created it, it hangs on what goes, or --prune was given";
            case ALTER ->
                isAttachment(difference)
                        ? "the two have the same role or the same name, and do not mean the same"
                        : "both sides have a " + difference.kind() + " of this name, and it is not the same";
            case RENAME -> "both sides have the same thing under two names";
            case REFUSE -> "a number in the rows would mean another constant than the migrations say";
        };
    }

    private static boolean isAttachment(Difference difference) {
        String kind = difference.kind();
        return kind.equals("index") || kind.equals("check") || kind.endsWith("key") || kind.endsWith("constraint");
    }

    /** Why a property differs. */
    static String of(Facet facet) {
        return facet.reason()
                .map(reason -> "decided by " + reason)
                .orElseGet(() -> OF_FACETS.getOrDefault(facet.property(), AS_PRINTED));
    }
}
