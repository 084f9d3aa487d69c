package dev.retort.migration;

import dev.retort.operation.ColumnChange;
import dev.retort.operation.ColumnChange.AddIdentity;
import dev.retort.operation.ColumnChange.DropExpression;
import dev.retort.operation.ColumnChange.DropIdentity;
import dev.retort.operation.ColumnChange.SetComment;
import dev.retort.operation.ColumnChange.SetDefault;
import dev.retort.operation.ColumnChange.SetIdentity;
import dev.retort.operation.ColumnChange.SetNullable;
import dev.retort.operation.ColumnChange.SetType;
import dev.retort.operation.RowUpdate;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.NotNull;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.TableComment;
import dev.retort.schema.TableOptions;
import dev.retort.schema.Type;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;

/** The words that a migration is written in, imported statically: columns, types, constraints, indexes, changes. */
public final class Ddl {

    private Ddl() {}

    // Names

    /** The name of an object in a schema other than the default one. */
    public static QualifiedName qualified(String schema, String name) {
        return QualifiedName.of(schema, name);
    }

    // Columns and constraints

    /** A nullable column. */
    public static Column column(String name, Type type) {
        return Column.of(name, type);
    }

    /** The rule of a generated column that is computed on read (PostgreSQL 18). */
    public static Generated virtual(String expression) {
        return new Generated(expression, false);
    }

    /** Options of an identity column: {@code column(…).identity(byDefault(numbering().startWith(100)))}. */
    public static SequenceOptions numbering() {
        return SequenceOptions.DEFAULT;
    }

    public static Identity byDefault(SequenceOptions options) {
        return new Identity(false, options);
    }

    public static Identity always(SequenceOptions options) {
        return new Identity(true, options);
    }

    public static Identity always() {
        return Identity.ALWAYS;
    }

    /** A primary key; {@code named} gives it a name other than PostgreSQL's own choice. */
    public static PrimaryKey primaryKey(String... columns) {
        return PrimaryKey.of(columns);
    }

    public static Unique unique(String name, String... columns) {
        return Unique.of(name, columns);
    }

    /** The referencing half of a foreign key; {@code references} completes it. */
    public static ForeignKey.Columns foreignKey(String name, String... columns) {
        return new ForeignKey.Columns(name, List.of(columns));
    }

    public static Check check(String name, String condition) {
        return Check.of(name, condition);
    }

    /** A NOT NULL whose rows are checked later, by {@code validateConstraint} (PostgreSQL 18). */
    public static NotNull notNullNotValid(String name, String column) {
        return new NotNull(name, column);
    }

    /** {@code exclude("no_overlap", "USING gist (room WITH =, during WITH &&)")}. */
    public static Exclusion exclude(String name, String definition) {
        return new Exclusion(name, definition);
    }

    /** The table's comment, as an element of {@code createTable}. */
    public static TableComment comment(String text) {
        return new TableComment(text);
    }

    /** No write-ahead log for the table, as an element of {@code createTable}. */
    public static TableOptions unlogged() {
        return TableOptions.UNLOGGED;
    }

    /** The table's storage parameters, {@code storage("fillfactor=70")}, as an element of {@code createTable}. */
    public static TableOptions storage(String... parameters) {
        return new TableOptions(false, List.of(parameters));
    }

    // Indexes and sequences

    public static Index index(String name, IndexKey... keys) {
        return Index.of(name, keys);
    }

    /** A column as an index key. */
    public static IndexKey key(String column) {
        return IndexKey.column(column);
    }

    /** An SQL expression as an index key. */
    public static IndexKey expression(String sql) {
        return IndexKey.expression(sql);
    }

    public static Sequence sequence(String name) {
        return Sequence.of(QualifiedName.of(name));
    }

    public static Sequence sequence(QualifiedName name) {
        return Sequence.of(name);
    }

    // Changes of a column

    public static SetType setType(Type type) {
        return new SetType(type, Optional.empty(), Optional.empty());
    }

    public static ColumnChange setNotNull() {
        return new SetNullable(false);
    }

    public static ColumnChange dropNotNull() {
        return new SetNullable(true);
    }

    public static ColumnChange setDefault(String expression) {
        return new SetDefault(Optional.of(expression));
    }

    public static ColumnChange dropDefault() {
        return new SetDefault(Optional.empty());
    }

    public static ColumnChange addIdentity(Identity identity) {
        return new AddIdentity(identity);
    }

    public static ColumnChange addIdentity() {
        return new AddIdentity(Identity.BY_DEFAULT);
    }

    public static ColumnChange setIdentity(Identity identity) {
        return new SetIdentity(identity);
    }

    public static ColumnChange dropIdentity() {
        return new DropIdentity();
    }

    public static ColumnChange dropExpression() {
        return new DropExpression();
    }

    public static ColumnChange setComment(String text) {
        return new SetComment(Optional.of(text));
    }

    public static ColumnChange dropComment() {
        return new SetComment(Optional.empty());
    }

    // Rows

    /** A column's new value in every row, as an SQL expression, for {@code backfill}. */
    public static RowUpdate set(String column, String expression) {
        return RowUpdate.of(column, expression);
    }

    // Types

    /** A named enum type as a column's type. */
    public static Type enumType(String name) {
        return enumType(QualifiedName.of(name));
    }

    public static Type enumType(QualifiedName name) {
        return new Type(name.toSql());
    }

    /** Any type, as {@code format_type} spells it. */
    public static Type type(String sql) {
        return new Type(sql);
    }

    public static Type smallint() {
        return type("smallint");
    }

    public static Type integer() {
        return type("integer");
    }

    public static Type bigint() {
        return type("bigint");
    }

    public static Type numeric() {
        return type("numeric");
    }

    public static Type numeric(int precision, int scale) {
        return type("numeric(" + precision + "," + scale + ")");
    }

    public static Type real() {
        return type("real");
    }

    public static Type doublePrecision() {
        return type("double precision");
    }

    public static Type bool() {
        return type("boolean");
    }

    public static Type varchar() {
        return type("character varying");
    }

    public static Type varchar(int length) {
        return type("character varying(" + length + ")");
    }

    public static Type character(int length) {
        return type("character(" + length + ")");
    }

    public static Type text() {
        return type("text");
    }

    public static Type bytea() {
        return type("bytea");
    }

    public static Type uuid() {
        return type("uuid");
    }

    public static Type json() {
        return type("json");
    }

    public static Type jsonb() {
        return type("jsonb");
    }

    public static Type date() {
        return type("date");
    }

    public static Type time() {
        return type("time without time zone");
    }

    public static Type time(int precision) {
        return type("time(" + precision + ") without time zone");
    }

    public static Type timestamp() {
        return type("timestamp without time zone");
    }

    public static Type timestamp(int precision) {
        return type("timestamp(" + precision + ") without time zone");
    }

    public static Type timestamptz() {
        return type("timestamp with time zone");
    }

    public static Type timestamptz(int precision) {
        return type("timestamp(" + precision + ") with time zone");
    }

    public static Type oid() {
        return type("oid");
    }
}
