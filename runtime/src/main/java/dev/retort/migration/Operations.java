package dev.retort.migration;

import dev.retort.operation.ColumnChange;
import dev.retort.operation.ColumnOperation.AddColumn;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.ColumnOperation.DropColumn;
import dev.retort.operation.ColumnOperation.NoteOrdinals;
import dev.retort.operation.ConstraintOperation.AddConstraint;
import dev.retort.operation.ConstraintOperation.DropConstraint;
import dev.retort.operation.ConstraintOperation.ValidateConstraint;
import dev.retort.operation.DataOperation.Autocommit;
import dev.retort.operation.DataOperation.Backfill;
import dev.retort.operation.DataOperation.Execute;
import dev.retort.operation.DataOperation.Fill;
import dev.retort.operation.DataOperation.RequireNoRows;
import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.operation.IndexOperation.DropIndex;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameOperation.Kind;
import dev.retort.operation.RenameOperation.Rename;
import dev.retort.operation.RenameOperation.RenameColumn;
import dev.retort.operation.RenameOperation.RenameConstraint;
import dev.retort.operation.RenameOperation.SetSchema;
import dev.retort.operation.RowUpdate;
import dev.retort.operation.SchemaOperation.Comment;
import dev.retort.operation.SchemaOperation.CreateExtension;
import dev.retort.operation.SchemaOperation.CreateSchema;
import dev.retort.operation.SchemaOperation.DropExtension;
import dev.retort.operation.SchemaOperation.DropSchema;
import dev.retort.operation.SequenceOperation.AdvanceSequence;
import dev.retort.operation.SequenceOperation.AlterSequence;
import dev.retort.operation.SequenceOperation.CreateSequence;
import dev.retort.operation.SequenceOperation.DropSequence;
import dev.retort.operation.TableOperation.CommentOnTable;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.operation.TableOperation.DropTable;
import dev.retort.operation.TableOperation.ResetStorage;
import dev.retort.operation.TableOperation.SetLogged;
import dev.retort.operation.TableOperation.SetStorage;
import dev.retort.operation.TypeOperation.AddAttribute;
import dev.retort.operation.TypeOperation.AddEnumLabel;
import dev.retort.operation.TypeOperation.CreateEnum;
import dev.retort.operation.TypeOperation.CreateType;
import dev.retort.operation.TypeOperation.DropAttribute;
import dev.retort.operation.TypeOperation.DropEnum;
import dev.retort.operation.TypeOperation.DropType;
import dev.retort.operation.TypeOperation.RenameEnumLabel;
import dev.retort.operation.TypeOperation.ReplaceComposite;
import dev.retort.operation.TypeOperation.ReplaceEnum;
import dev.retort.operation.ViewOperation.CreateView;
import dev.retort.operation.ViewOperation.DropView;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.DefinedType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.Type;
import dev.retort.schema.View;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a migration can do. Every method makes one {@link Operation} and hands it to {@link #apply}; who implements that
 * decides whether it is run, recorded or written down.
 *
 * <p>A table or other object is named by a plain string in the default schema, whatever characters it has, or by
 * {@link Ddl#qualified} in another one.
 */
public interface Operations {

    /** Runs or records one operation; every other method ends here. */
    void apply(Operation operation);

    /**
     * The live connection, inside the migration's own transaction, for data work in Java. Commit, roll back and close
     * are the runner's business.
     *
     * @throws NeedsConnectionException while the migration is only recorded
     */
    Connection connection();

    // Schemas and extensions

    default void createSchema(String name) {
        apply(new CreateSchema(name));
    }

    default void dropSchema(String name) {
        apply(new DropSchema(name));
    }

    default void createExtension(String name) {
        apply(new CreateExtension(name));
    }

    default void dropExtension(String name) {
        apply(new DropExtension(name));
    }

    /** Sets the comment on a schema. */
    default void commentOnSchema(String name, String comment) {
        apply(new Comment(ObjectRef.schema(name), comment));
    }

    /** Sets the comment on an extension. */
    default void commentOnExtension(String name, String comment) {
        apply(new Comment(ObjectRef.extension(name), comment));
    }

    // Types with a definition in SQL

    /** Creates a domain: {@code op.createDomain("positive", "integer CHECK (VALUE > 0)")}. */
    default void createDomain(String name, String definition) {
        createDomain(QualifiedName.of(name), definition);
    }

    default void createDomain(QualifiedName name, String definition) {
        apply(new CreateType(new DefinedType(DefinedType.Kind.DOMAIN, name, definition)));
    }

    default void dropDomain(String name) {
        dropDomain(QualifiedName.of(name));
    }

    default void dropDomain(QualifiedName name) {
        apply(new DropType(DefinedType.Kind.DOMAIN, name));
    }

    /** Creates a composite type: {@code op.createCompositeType("point3", "x integer, y integer, z integer")}. */
    default void createCompositeType(String name, String attributes) {
        createCompositeType(QualifiedName.of(name), attributes);
    }

    default void createCompositeType(QualifiedName name, String attributes) {
        apply(new CreateType(new DefinedType(DefinedType.Kind.COMPOSITE, name, attributes)));
    }

    default void dropCompositeType(String name) {
        dropCompositeType(QualifiedName.of(name));
    }

    default void dropCompositeType(QualifiedName name) {
        apply(new DropType(DefinedType.Kind.COMPOSITE, name));
    }

    /** Adds an attribute at the end of a composite type: {@code op.addAttribute("point3", "w", integer())}. */
    default void addAttribute(String type, String attribute, Type attributeType) {
        addAttribute(QualifiedName.of(type), attribute, attributeType);
    }

    default void addAttribute(QualifiedName type, String attribute, Type attributeType) {
        apply(new AddAttribute(type, Column.of(attribute, attributeType)));
    }

    default void dropAttribute(String type, String attribute) {
        dropAttribute(QualifiedName.of(type), attribute);
    }

    default void dropAttribute(QualifiedName type, String attribute) {
        apply(new DropAttribute(type, attribute));
    }

    /** Gives a composite type exactly these attributes; rows keep the values of those that had the same name. */
    default void replaceCompositeType(String name, String attributes) {
        replaceCompositeType(QualifiedName.of(name), attributes);
    }

    default void replaceCompositeType(QualifiedName name, String attributes) {
        apply(new ReplaceComposite(new DefinedType(DefinedType.Kind.COMPOSITE, name, attributes)));
    }

    /** Creates a range type: {@code op.createRangeType("timespan", "subtype = time")}. */
    default void createRangeType(String name, String options) {
        createRangeType(QualifiedName.of(name), options);
    }

    default void createRangeType(QualifiedName name, String options) {
        apply(new CreateType(new DefinedType(DefinedType.Kind.RANGE, name, options)));
    }

    default void dropRangeType(String name) {
        dropRangeType(QualifiedName.of(name));
    }

    default void dropRangeType(QualifiedName name) {
        apply(new DropType(DefinedType.Kind.RANGE, name));
    }

    /** Sets the comment on an enum or other type. */
    default void commentOnType(String name, String comment) {
        commentOnType(QualifiedName.of(name), comment);
    }

    default void commentOnType(QualifiedName name, String comment) {
        apply(new Comment(ObjectRef.type(name), comment));
    }

    // Enum types

    default void createEnum(String name, String... labels) {
        createEnum(QualifiedName.of(name), labels);
    }

    default void createEnum(QualifiedName name, String... labels) {
        apply(new CreateEnum(new EnumType(name, List.of(labels))));
    }

    default void dropEnum(String name) {
        dropEnum(QualifiedName.of(name));
    }

    default void dropEnum(QualifiedName name) {
        apply(new DropEnum(name));
    }

    /** Adds a label at the end. */
    default void addEnumLabel(String type, String label) {
        addEnumLabel(QualifiedName.of(type), label);
    }

    default void addEnumLabel(QualifiedName type, String label) {
        apply(new AddEnumLabel(type, label, Optional.empty()));
    }

    default void addEnumLabelBefore(String type, String label, String next) {
        addEnumLabelBefore(QualifiedName.of(type), label, next);
    }

    default void addEnumLabelBefore(QualifiedName type, String label, String next) {
        apply(new AddEnumLabel(type, label, Optional.of(next)));
    }

    default void renameEnumLabel(String type, String label, String newLabel) {
        renameEnumLabel(QualifiedName.of(type), label, newLabel);
    }

    default void renameEnumLabel(QualifiedName type, String label, String newLabel) {
        apply(new RenameEnumLabel(type, label, newLabel));
    }

    /** Gives an enum type exactly these labels; it fails where a row holds one that is gone. */
    default void replaceEnum(String name, String... labels) {
        replaceEnum(QualifiedName.of(name), labels);
    }

    default void replaceEnum(QualifiedName name, String... labels) {
        apply(new ReplaceEnum(new EnumType(name, List.of(labels))));
    }

    default void renameType(String name, String newName) {
        renameType(QualifiedName.of(name), newName);
    }

    default void renameType(QualifiedName name, String newName) {
        apply(new Rename(Kind.TYPE, name, newName));
    }

    default void setTypeSchema(QualifiedName name, String newSchema) {
        apply(new SetSchema(Kind.TYPE, name, newSchema));
    }

    // Sequences

    default void createSequence(Sequence sequence) {
        apply(new CreateSequence(sequence));
    }

    default void dropSequence(String name) {
        dropSequence(QualifiedName.of(name));
    }

    default void dropSequence(QualifiedName name) {
        apply(new DropSequence(name));
    }

    default void alterSequence(Sequence sequence) {
        apply(new AlterSequence(sequence));
    }

    /** Moves a sequence beyond the values that a column has, so that its next number meets none of them. */
    default void advanceSequence(String name, String table, String column) {
        advanceSequence(QualifiedName.of(name), QualifiedName.of(table), column);
    }

    default void advanceSequence(QualifiedName name, QualifiedName table, String column) {
        apply(new AdvanceSequence(name, table, column));
    }

    default void commentOnSequence(String name, String comment) {
        commentOnSequence(QualifiedName.of(name), comment);
    }

    default void commentOnSequence(QualifiedName name, String comment) {
        apply(new Comment(ObjectRef.sequence(name), comment));
    }

    default void renameSequence(String name, String newName) {
        renameSequence(QualifiedName.of(name), newName);
    }

    default void renameSequence(QualifiedName name, String newName) {
        apply(new Rename(Kind.SEQUENCE, name, newName));
    }

    default void setSequenceSchema(QualifiedName name, String newSchema) {
        apply(new SetSchema(Kind.SEQUENCE, name, newSchema));
    }

    // Tables

    default void createTable(String name, TableElement... elements) {
        createTable(QualifiedName.of(name), elements);
    }

    default void createTable(QualifiedName name, TableElement... elements) {
        apply(new CreateTable(Table.of(name, elements)));
    }

    default void dropTable(String name) {
        dropTable(QualifiedName.of(name));
    }

    default void dropTable(QualifiedName name) {
        apply(new DropTable(name));
    }

    default void renameTable(String name, String newName) {
        renameTable(QualifiedName.of(name), newName);
    }

    default void renameTable(QualifiedName name, String newName) {
        apply(new Rename(Kind.TABLE, name, newName));
    }

    default void setTableSchema(QualifiedName name, String newSchema) {
        apply(new SetSchema(Kind.TABLE, name, newSchema));
    }

    default void commentOnTable(String table, String comment) {
        commentOnTable(QualifiedName.of(table), comment);
    }

    default void commentOnTable(QualifiedName table, String comment) {
        apply(new CommentOnTable(table, Optional.of(comment)));
    }

    default void dropTableComment(String table) {
        dropTableComment(QualifiedName.of(table));
    }

    default void dropTableComment(QualifiedName table) {
        apply(new CommentOnTable(table, Optional.empty()));
    }

    /** Turns the write-ahead log of a table on; its rows are written anew. */
    default void setLogged(String table) {
        setLogged(QualifiedName.of(table));
    }

    default void setLogged(QualifiedName table) {
        apply(new SetLogged(table, true));
    }

    /** Turns the write-ahead log of a table off: after a crash of the server it is empty. */
    default void setUnlogged(String table) {
        setUnlogged(QualifiedName.of(table));
    }

    default void setUnlogged(QualifiedName table) {
        apply(new SetLogged(table, false));
    }

    /** Sets storage parameters: {@code op.setStorage("prds", "fillfactor=70")}. */
    default void setStorage(String table, String... parameters) {
        setStorage(QualifiedName.of(table), parameters);
    }

    default void setStorage(QualifiedName table, String... parameters) {
        apply(new SetStorage(table, List.of(parameters)));
    }

    /** Gives storage parameters their defaults back: {@code op.resetStorage("prds", "fillfactor")}. */
    default void resetStorage(String table, String... names) {
        resetStorage(QualifiedName.of(table), names);
    }

    default void resetStorage(QualifiedName table, String... names) {
        apply(new ResetStorage(table, List.of(names)));
    }

    // Columns

    default void addColumn(String table, Column column) {
        addColumn(QualifiedName.of(table), column);
    }

    default void addColumn(QualifiedName table, Column column) {
        apply(new AddColumn(table, column));
    }

    default void dropColumn(String table, String column) {
        dropColumn(QualifiedName.of(table), column);
    }

    default void dropColumn(QualifiedName table, String column) {
        apply(new DropColumn(table, column));
    }

    default void alterColumn(String table, String column, ColumnChange... changes) {
        alterColumn(QualifiedName.of(table), column, changes);
    }

    default void alterColumn(QualifiedName table, String column, ColumnChange... changes) {
        apply(new AlterColumn(table, column, List.of(changes)));
    }

    default void renameColumn(String table, String column, String newName) {
        renameColumn(QualifiedName.of(table), column, newName);
    }

    default void renameColumn(QualifiedName table, String column, String newName) {
        apply(new RenameColumn(table, column, newName));
    }

    /**
     * Says what the numbers in the column of an {@code ORDINAL} enum mean: its constants in their order. It changes nothing
     * in the database; {@code check} and {@code revision} go by it when the constants change.
     */
    default void noteOrdinals(String table, String column, String... constants) {
        noteOrdinals(QualifiedName.of(table), column, constants);
    }

    default void noteOrdinals(QualifiedName table, String column, String... constants) {
        apply(new NoteOrdinals(table, column, List.of(constants)));
    }

    // Constraints

    /** Adds a constraint: {@code op.addConstraint("tasks", check("ck_tasks_hours", "hours >= 0"))}. */
    default void addConstraint(String table, Constraint constraint) {
        addConstraint(QualifiedName.of(table), constraint);
    }

    default void addConstraint(QualifiedName table, Constraint constraint) {
        apply(new AddConstraint(table, constraint.on(table)));
    }

    default void dropConstraint(String table, String name) {
        dropConstraint(QualifiedName.of(table), name);
    }

    default void dropConstraint(QualifiedName table, String name) {
        apply(new DropConstraint(table, name));
    }

    default void validateConstraint(String table, String name) {
        validateConstraint(QualifiedName.of(table), name);
    }

    default void validateConstraint(QualifiedName table, String name) {
        apply(new ValidateConstraint(table, name));
    }

    default void renameConstraint(String table, String name, String newName) {
        renameConstraint(QualifiedName.of(table), name, newName);
    }

    default void renameConstraint(QualifiedName table, String name, String newName) {
        apply(new RenameConstraint(table, name, newName));
    }

    default void commentOnConstraint(String table, String name, String comment) {
        commentOnConstraint(QualifiedName.of(table), name, comment);
    }

    default void commentOnConstraint(QualifiedName table, String name, String comment) {
        apply(new Comment(ObjectRef.constraint(table, name), comment));
    }

    // Indexes

    /** Creates a plain index over columns. */
    default void createIndex(String name, String table, String... columns) {
        createIndex(name, QualifiedName.of(table), columns);
    }

    default void createIndex(String name, QualifiedName table, String... columns) {
        IndexKey[] keys = Arrays.stream(columns).map(IndexKey::column).toArray(IndexKey[]::new);
        createIndex(table, Index.of(name, keys));
    }

    /** Creates any index: {@code op.createIndex("tasks", index("ix_tasks_due", key("due").desc()).withUnique())}. */
    default void createIndex(String table, Index index) {
        createIndex(QualifiedName.of(table), index);
    }

    default void createIndex(QualifiedName table, Index index) {
        apply(new CreateIndex(table, index));
    }

    /**
     * Creates a plain index over columns while others go on writing to the table. It runs outside of the transaction:
     * what precedes it is committed, and a run that is interrupted goes on from here.
     */
    default void createIndexConcurrently(String name, String table, String... columns) {
        createIndexConcurrently(name, QualifiedName.of(table), columns);
    }

    default void createIndexConcurrently(String name, QualifiedName table, String... columns) {
        IndexKey[] keys = Arrays.stream(columns).map(IndexKey::column).toArray(IndexKey[]::new);
        createIndexConcurrently(table, Index.of(name, keys));
    }

    default void createIndexConcurrently(String table, Index index) {
        createIndexConcurrently(QualifiedName.of(table), index);
    }

    default void createIndexConcurrently(QualifiedName table, Index index) {
        apply(new CreateIndex(table, index, true));
    }

    /** Drops an index while others go on using the table; it runs outside of the transaction. */
    default void dropIndexConcurrently(String name) {
        dropIndexConcurrently(QualifiedName.of(name));
    }

    default void dropIndexConcurrently(QualifiedName name) {
        apply(new DropIndex(name, true));
    }

    default void dropIndex(String name) {
        dropIndex(QualifiedName.of(name));
    }

    default void dropIndex(QualifiedName name) {
        apply(new DropIndex(name));
    }

    default void renameIndex(String name, String newName) {
        renameIndex(QualifiedName.of(name), newName);
    }

    default void renameIndex(QualifiedName name, String newName) {
        apply(new Rename(Kind.INDEX, name, newName));
    }

    default void commentOnIndex(String name, String comment) {
        commentOnIndex(QualifiedName.of(name), comment);
    }

    default void commentOnIndex(QualifiedName name, String comment) {
        apply(new Comment(ObjectRef.index(name), comment));
    }

    // Views

    /** Creates a view: {@code op.createView("open_prds", "select id, title from prds where closed is null")}. */
    default void createView(String name, String query) {
        createView(QualifiedName.of(name), query);
    }

    default void createView(QualifiedName name, String query) {
        apply(new CreateView(new View(name, query)));
    }

    default void dropView(String name) {
        dropView(QualifiedName.of(name));
    }

    default void dropView(QualifiedName name) {
        apply(new DropView(name));
    }

    default void commentOnView(String name, String comment) {
        commentOnView(QualifiedName.of(name), comment);
    }

    default void commentOnView(QualifiedName name, String comment) {
        apply(new Comment(ObjectRef.view(name), comment));
    }

    // Data

    /** Runs SQL of the author's own; without parameters a {@code ?} in it is plain text. */
    default void execute(String sql, Object... parameters) {
        apply(new Execute(sql, Arrays.asList(parameters)));
    }

    /** Inserts rows, each a map from column to value; every row has the first one's columns. */
    default void bulkInsert(String table, List<Map<String, Object>> rows) {
        bulkInsert(QualifiedName.of(table), rows);
    }

    default void bulkInsert(QualifiedName table, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            apply(Rows.toInsert(table, rows));
        }
    }

    /** Gives every row that has no value in the column this one, an SQL expression: {@code "0"}, {@code "now()"}. */
    default void fill(String table, String column, String expression) {
        fill(QualifiedName.of(table), column, expression);
    }

    default void fill(QualifiedName table, String column, String expression) {
        apply(new Fill(table, column, expression));
    }

    /**
     * Updates a large table in ranges of its key, each in a transaction of its own:
     * {@code op.backfill("prds", set("rating", "0").where("rating is null").inBatchesOf(5_000).withLoad(0.5))}. What
     * precedes it is committed, and a run that is interrupted goes on behind the last batch.
     */
    default void backfill(String table, RowUpdate update) {
        backfill(QualifiedName.of(table), update);
    }

    default void backfill(QualifiedName table, RowUpdate update) {
        apply(new Backfill(table, update));
    }

    /** Fails where the table has a row, saying "table … has rows, and" and the reason; it belongs on the first line. */
    default void requireNoRows(String table, String reason) {
        requireNoRows(QualifiedName.of(table), reason);
    }

    default void requireNoRows(QualifiedName table, String reason) {
        apply(new RequireNoRows(table, Optional.empty(), reason));
    }

    /** Fails where the table has a row for which the SQL condition holds, with the reason. */
    default void requireNoRowsWhere(String table, String condition, String reason) {
        requireNoRowsWhere(QualifiedName.of(table), condition, reason);
    }

    default void requireNoRowsWhere(QualifiedName table, String condition, String reason) {
        apply(new RequireNoRows(table, Optional.of(condition), reason));
    }

    /** Commits what precedes and runs the block's operations one by one outside any transaction. */
    default void autocommit(Consumer<Operations> block) {
        apply(new Autocommit(Recorder.record(block)));
    }
}
