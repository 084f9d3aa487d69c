package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Type;
import java.util.Comparator;
import java.util.List;

/**
 * Names one object that operations create, drop or require.
 *
 * @param owner the object itself, or the table that it belongs to
 * @param part the column's, constraint's or key's name inside the table, the label of an enum type, else empty
 */
public record ObjectRef(Kind kind, QualifiedName owner, String part) {

    /** By kind, then by name. */
    public static final Comparator<ObjectRef> ORDER = Comparator.comparing(ObjectRef::kind)
            .thenComparing(ObjectRef::owner)
            .thenComparing(ObjectRef::part);

    /** Kinds of objects; {@link #KEY} is "a unique key over these columns", whatever its name. */
    public enum Kind {
        SCHEMA,
        EXTENSION,
        TYPE,
        SEQUENCE,
        TABLE,
        VIEW,
        COLUMN,
        CONSTRAINT,
        KEY,
        INDEX,
        OPTION
    }

    /** The option that a table without write-ahead log has; storage parameters have their own names. */
    public static final String UNLOGGED = "unlogged";

    private static final String ALL_COLUMNS = "**";

    public static ObjectRef schema(String name) {
        return new ObjectRef(Kind.SCHEMA, QualifiedName.of(name), "");
    }

    public static ObjectRef extension(String name) {
        return new ObjectRef(Kind.EXTENSION, QualifiedName.of(name), "");
    }

    /** A type by its SQL spelling; an array stands for its element type. */
    public static ObjectRef type(Type type) {
        return new ObjectRef(Kind.TYPE, QualifiedName.of(type.sql().replaceFirst("(\\[])+$", "")), "");
    }

    public static ObjectRef type(QualifiedName name) {
        return type(new Type(name.toSql()));
    }

    /** A label of an enum type. */
    public static ObjectRef label(QualifiedName type, String label) {
        return new ObjectRef(Kind.TYPE, type, label);
    }

    public static ObjectRef sequence(QualifiedName name) {
        return new ObjectRef(Kind.SEQUENCE, name, "");
    }

    public static ObjectRef table(QualifiedName name) {
        return new ObjectRef(Kind.TABLE, name, "");
    }

    public static ObjectRef view(QualifiedName name) {
        return new ObjectRef(Kind.VIEW, name, "");
    }

    public static ObjectRef column(QualifiedName table, String name) {
        return new ObjectRef(Kind.COLUMN, table, name);
    }

    /** The columns of a table, whichever there are: what a query needs whose asterisk stands for them. */
    public static ObjectRef allColumns(QualifiedName table) {
        return new ObjectRef(Kind.COLUMN, table, ALL_COLUMNS);
    }

    public static ObjectRef constraint(QualifiedName table, String name) {
        return new ObjectRef(Kind.CONSTRAINT, table, name);
    }

    /** A unique key over the columns, their order aside (a foreign key may name them in another). */
    public static ObjectRef key(QualifiedName table, List<String> columns) {
        return new ObjectRef(
                Kind.KEY, table, String.join("\0", columns.stream().sorted().toList()));
    }

    /** An option of a table: {@link #UNLOGGED}, or the name of a storage parameter. */
    public static ObjectRef option(QualifiedName table, String name) {
        return new ObjectRef(Kind.OPTION, table, name);
    }

    public static ObjectRef index(QualifiedName name) {
        return new ObjectRef(Kind.INDEX, name, "");
    }
}
