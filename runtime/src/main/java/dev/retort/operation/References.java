package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.NotNull;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.TableOptions;
import dev.retort.schema.Type;
import dev.retort.schema.Unique;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the nouns of a schema need to exist. An expression may need any column of its table: see {@link #ANY_COLUMN}. */
final class References {

    /** Stands for "every column of the table" where an expression's columns are not known. */
    static final String ANY_COLUMN = "*";

    private static final Pattern WORD = Pattern.compile("\"((?:[^\"]|\"\")+)\"|[\\p{L}_][\\p{L}\\p{N}_$]*");

    private static final Pattern QUALIFIED = Pattern.compile("(?:" + WORD + ")(?:\\.(?:" + WORD + "))?");

    private References() {}

    static Set<ObjectRef> schemaOf(QualifiedName name) {
        return name.schema().map(ObjectRef::schema).map(Set::of).orElse(Set.of());
    }

    static Set<ObjectRef> of(QualifiedName table, Column column) {
        Set<ObjectRef> required = new HashSet<>(Set.of(ObjectRef.type(column.type())));
        column.generated().map(Generated::expression).map(References::words).orElse(List.of()).stream()
                .map(word -> ObjectRef.column(table, word))
                .forEach(required::add);
        return required;
    }

    /** What may be a type's name in an SQL text, with its schema or without. */
    static Set<ObjectRef> typesIn(String sql) {
        Set<ObjectRef> types = new HashSet<>();
        QUALIFIED
                .matcher(sql)
                .results()
                .map(MatchResult::group)
                .forEach(name -> types.add(ObjectRef.type(new Type(name))));
        return types;
    }

    /** What may be a column's name in an SQL expression; a word that is none names nothing that exists. */
    private static List<String> words(String expression) {
        return WORD.matcher(expression).results().map(References::identifier).toList();
    }

    private static String identifier(MatchResult word) {
        return word.group(1) == null
                ? word.group().toLowerCase(Locale.ROOT)
                : word.group(1).replace("\"\"", "\"");
    }

    static Set<ObjectRef> of(QualifiedName table, Constraint constraint) {
        Set<ObjectRef> required = new HashSet<>(Set.of(ObjectRef.table(table)));
        if (constraint instanceof PrimaryKey key) {
            required.addAll(columns(table, key.columns()));
            required.addAll(columns(table, key.include()));
        } else if (constraint instanceof Unique unique) {
            required.addAll(columns(table, unique.columns()));
            required.addAll(columns(table, unique.include()));
        } else if (constraint instanceof ForeignKey key) {
            required.addAll(columns(table, key.columns()));
            required.addAll(columns(key.referencedTable(), key.referencedColumns()));
            required.add(ObjectRef.table(key.referencedTable()));
            required.add(ObjectRef.key(key.referencedTable(), key.referencedColumns()));
        } else if (constraint instanceof NotNull notNull) {
            required.add(ObjectRef.column(table, notNull.column()));
        } else {
            required.add(ObjectRef.column(table, ANY_COLUMN));
        }
        return required;
    }

    static Set<ObjectRef> of(QualifiedName table, Index index) {
        Set<ObjectRef> required = new HashSet<>(Set.of(ObjectRef.table(table)));
        boolean opaque = index.predicate().isPresent() || index.keys().stream().anyMatch(IndexKey::expression);
        Stream<String> named = opaque
                ? Stream.of(ANY_COLUMN)
                : Stream.concat(index.keys().stream().map(IndexKey::text), index.include().stream());
        required.addAll(columns(table, named.toList()));
        return required;
    }

    /** The keys that a constraint offers to foreign keys. */
    static Set<ObjectRef> keyOf(QualifiedName table, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return Set.of(ObjectRef.key(table, key.columns()));
        }
        return constraint instanceof Unique unique ? Set.of(ObjectRef.key(table, unique.columns())) : Set.of();
    }

    /** A table's options as things that somebody gave it. */
    static Set<ObjectRef> optionsOf(QualifiedName table, TableOptions options) {
        Set<ObjectRef> given = new HashSet<>();
        if (options.unlogged()) {
            given.add(ObjectRef.option(table, ObjectRef.UNLOGGED));
        }
        options.storage().forEach(parameter -> given.add(ObjectRef.option(table, TableOptions.name(parameter))));
        return given;
    }

    private static List<ObjectRef> columns(QualifiedName table, List<String> names) {
        return names.stream().map(name -> ObjectRef.column(table, name)).toList();
    }
}
