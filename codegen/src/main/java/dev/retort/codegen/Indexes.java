package dev.retort.codegen;

import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import java.util.List;
import java.util.Optional;

/** Indexes as Java. */
final class Indexes {

    private Indexes() {}

    /** Whether the index is nothing but keys that are columns. */
    static boolean isPlain(Index index) {
        return index.keys().stream().allMatch(IndexKey::isPlainColumn)
                && index.equals(Index.of(index.name(), index.keys().toArray(IndexKey[]::new)));
    }

    static Expression of(Index index) {
        List<Expression> keys = index.keys().stream().map(Indexes::key).toList();
        Call call = Call.of("index", Names.prepend(JavaString.of(index.name()), keys));
        call = index.unique() ? call.then("withUnique") : call;
        call = index.method().equals(Index.BTREE) ? call : call.then("using", JavaString.of(index.method()));
        call = index.include().isEmpty() ? call : call.then("include", Names.strings(index.include()));
        call = index.nullsNotDistinct() ? call.then("withNullsNotDistinct") : call;
        call = index.storage().isEmpty() ? call : call.then("with", Names.strings(index.storage()));
        return index.predicate().isPresent()
                ? call.then("where", JavaString.of(index.predicate().get()))
                : call;
    }

    /** The record's own constructor: an index left invalid has no fluent form, since nobody would ask for one. */
    static Expression ofInvalid(Index index) {
        return Call.ofConstructor(
                Index.class,
                JavaString.of(index.name()),
                Atom.of(Boolean.toString(index.unique())),
                JavaString.of(index.method()),
                list(index.keys().stream().map(Indexes::key).toList()),
                list(Names.strings(index.include())),
                optional(index.predicate()),
                Atom.of(Boolean.toString(index.nullsNotDistinct())),
                list(Names.strings(index.storage())),
                Atom.of("false"));
    }

    private static Expression list(List<Expression> elements) {
        return Call.ofStatic(List.class, "of", elements);
    }

    private static Expression optional(Optional<String> text) {
        return text.map(given -> Call.ofStatic(Optional.class, "of", List.of(JavaString.of(given))))
                .orElseGet(() -> Call.ofStatic(Optional.class, "empty", List.of()));
    }

    private static Expression key(IndexKey key) {
        Call call = Call.of(key.expression() ? "expression" : "key", JavaString.of(key.text()));
        call = key.descending() ? call.then("desc") : call;
        if (key.nullsFirst() != key.descending()) {
            call = call.then("nullsFirst", Atom.of(Boolean.toString(key.nullsFirst())));
        }
        if (key.collation().isPresent()) {
            call = call.then("collate", Names.value(key.collation().get()));
        }
        return key.operatorClass().isPresent()
                ? call.then("operatorClass", JavaString.of(key.operatorClass().get()))
                : call;
    }
}
