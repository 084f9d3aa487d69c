package dev.retort.codegen;

import static dev.retort.migration.Ddl.*;

import dev.retort.operation.ColumnChange;
import dev.retort.operation.ColumnChange.AddIdentity;
import dev.retort.operation.ColumnChange.SetComment;
import dev.retort.operation.ColumnChange.SetDefault;
import dev.retort.operation.ColumnChange.SetType;
import dev.retort.operation.ColumnOperation.AddColumn;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.ColumnOperation.DropColumn;
import dev.retort.operation.ColumnOperation.NoteOrdinals;
import dev.retort.operation.ConstraintOperation.AddConstraint;
import dev.retort.operation.ConstraintOperation.DropConstraint;
import dev.retort.operation.ConstraintOperation.ValidateConstraint;
import dev.retort.operation.DataOperation.Autocommit;
import dev.retort.operation.DataOperation.Backfill;
import dev.retort.operation.DataOperation.BulkInsert;
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
import dev.retort.schema.Deferral;
import dev.retort.schema.DefinedType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.Type;
import dev.retort.schema.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** At least one value of every operation, with every name and text in it taken from outside. */
final class Samples {

    private final String text;

    private Samples(String text) {
        this.text = text;
    }

    /** Every operation, with the text as its names, labels, expressions, comments and values. */
    static List<Operation> of(String text) {
        Samples samples = new Samples(text);
        List<Operation> all = new ArrayList<>();
        samples.names().forEach(name -> {
            all.addAll(samples.types(name));
            all.addAll(samples.sequences(name));
            all.addAll(samples.tables(name));
            all.addAll(samples.views(name));
            all.addAll(samples.columns(name));
            all.addAll(samples.constraints(name));
            all.addAll(samples.indexes(name));
            all.addAll(samples.renames(name));
            all.addAll(samples.data(name));
        });
        all.add(new CreateSchema(text));
        all.add(new DropSchema(text));
        all.add(new CreateExtension(text));
        all.add(new DropExtension(text));
        all.add(new Comment(ObjectRef.schema(text), text));
        all.add(new Comment(ObjectRef.extension(text), text));
        all.add(new Autocommit(List.of()));
        all.add(new Autocommit(List.of(new Autocommit(List.copyOf(all)), new Execute(text, List.of()))));
        return all;
    }

    private List<QualifiedName> names() {
        return List.of(QualifiedName.of(text), QualifiedName.of(text, text));
    }

    private List<Operation> types(QualifiedName name) {
        return List.of(
                new CreateEnum(new EnumType(name, List.of(text, "b"))),
                new CreateEnum(new EnumType(name, List.of())),
                new DropEnum(name),
                new AddEnumLabel(name, text, Optional.empty()),
                new AddEnumLabel(name, text, Optional.of(text)),
                new RenameEnumLabel(name, text, text),
                new ReplaceEnum(new EnumType(name, List.of(text))),
                new CreateType(new DefinedType(DefinedType.Kind.DOMAIN, name, text)),
                new CreateType(new DefinedType(DefinedType.Kind.COMPOSITE, name, text)),
                new CreateType(new DefinedType(DefinedType.Kind.RANGE, name, text)),
                new DropType(DefinedType.Kind.DOMAIN, name),
                new DropType(DefinedType.Kind.COMPOSITE, name),
                new DropType(DefinedType.Kind.RANGE, name),
                new Comment(ObjectRef.type(QualifiedName.of("x" + text.replace("\0", ""))), text),
                new Comment(ObjectRef.sequence(name), text),
                new Comment(ObjectRef.index(name), text),
                new Comment(ObjectRef.constraint(name, text), text));
    }

    private List<Operation> sequences(QualifiedName name) {
        Sequence full = new Sequence(name, new Type("integer"), numbers(), Optional.of(new Sequence.Owner(name, text)));
        return List.of(
                new CreateSequence(Sequence.of(name)),
                new CreateSequence(full),
                new AlterSequence(full.withType(new Type(text))),
                new AdvanceSequence(name, name, text),
                new AdvanceSequence(name, QualifiedName.of(text), text),
                new DropSequence(name));
    }

    private static SequenceOptions numbers() {
        return new SequenceOptions(
                5_000_000_000L, -1, OptionalLong.of(Long.MIN_VALUE), OptionalLong.of(Long.MAX_VALUE), 50, true);
    }

    private List<Operation> views(QualifiedName name) {
        return List.of(
                new CreateView(new View(name, text)), new DropView(name), new Comment(ObjectRef.view(name), text));
    }

    private List<Operation> tables(QualifiedName name) {
        List<TableElement> elements = new ArrayList<>(columns());
        constraints().forEach(constraint -> elements.add(constraint.on(name)));
        elements.add(comment(text));
        elements.add(unlogged());
        elements.add(storage(text, "fillfactor=70"));
        return List.of(
                new CreateTable(Table.of(name)),
                new CreateTable(Table.of(name, column(text, text()))),
                new CreateTable(Table.of(name, elements.toArray(TableElement[]::new))),
                new CreateTable(
                        Table.of(name, column(text, text()), primaryKey(text).named(text))),
                new DropTable(name),
                new CommentOnTable(name, Optional.of(text)),
                new CommentOnTable(name, Optional.empty()),
                new SetLogged(name, true),
                new SetLogged(name, false),
                new SetStorage(name, List.of(text, "fillfactor=70")),
                new ResetStorage(name, List.of(text, "fillfactor")));
    }

    private List<Column> columns() {
        Column column = Column.of(text, new Type(text));
        List<Column> all = new ArrayList<>(List.of(
                column,
                column.notNull().defaultTo(text).comment(text).collate(text),
                column.collate(QualifiedName.of(text, text)),
                column.asIdentity(),
                column.identity(Identity.ALWAYS),
                column.identity(new Identity(true, numbers())),
                column.identity(new Identity(false, numbers())),
                column.generatedAs(text),
                column.generated(new Generated(text, false))));
        typeNames().forEach(sql -> all.add(Column.of("x", new Type(sql))));
        return all;
    }

    private List<String> typeNames() {
        return List.of(
                "smallint",
                "integer",
                "bigint",
                "numeric",
                "numeric(38,2)",
                "numeric(2,-3)",
                "numeric(03,1)",
                "numeric(9)",
                "real",
                "double precision",
                "boolean",
                "character varying",
                "character varying(120)",
                "character varying(99999999999)",
                "character(1)",
                "character(#)",
                "text",
                "bytea",
                "uuid",
                "json",
                "jsonb",
                "date",
                "time without time zone",
                "time(0) without time zone",
                "time(3) with time zone",
                "timestamp without time zone",
                "timestamp(6) without time zone",
                "timestamp with time zone",
                "timestamp(6) with time zone",
                "oid",
                "inet",
                "interval",
                "\"char\"",
                "citext",
                "status",
                "\"Status\"",
                "app.status",
                "\"My App\".\"a\"\"b\"",
                "pg_catalog.int4",
                "a.b.c",
                "user",
                "",
                "[]",
                "status[]",
                "integer[][]",
                QualifiedName.of("x" + text.replace("\0", "")).toSql());
    }

    private List<Constraint> constraints() {
        return List.of(
                PrimaryKey.of(text, "b"),
                unique(text, text, "b"),
                unique(text, text).include("b", text),
                PrimaryKey.of(text).include(text).deferral(Deferral.INITIALLY_DEFERRED),
                unique(text).deferral(Deferral.INITIALLY_DEFERRED).withNullsNotDistinct(),
                unique(text, text).deferral(Deferral.INITIALLY_IMMEDIATE),
                foreignKey(text, text).references(text, text),
                foreignKey(text, text, "b")
                        .references(qualified(text, text), text, "c")
                        .onDelete(ReferentialAction.CASCADE)
                        .onUpdate(ReferentialAction.SET_NULL)
                        .withMatchFull()
                        .deferral(Deferral.INITIALLY_DEFERRED)
                        .notValid(),
                check(text, text),
                check(text, text).notValid(),
                notNullNotValid(text, text),
                exclude(text, text));
    }

    private List<Operation> columns(QualifiedName name) {
        List<Operation> all = new ArrayList<>();
        columns().forEach(column -> all.add(new AddColumn(name, column)));
        all.add(new NoteOrdinals(name, text, List.of(text, "OPEN")));
        all.add(new NoteOrdinals(name, text, List.of()));
        all.add(new AddAttribute(name, Column.of(text, new Type(text))));
        all.add(new DropAttribute(name, text));
        all.add(new ReplaceComposite(new DefinedType(DefinedType.Kind.COMPOSITE, name, text)));
        all.add(new DropColumn(name, text));
        all.add(new AlterColumn(name, text, List.of()));
        all.add(new AlterColumn(name, text, changes()));
        changes().forEach(change -> all.add(new AlterColumn(name, text, List.of(change))));
        return all;
    }

    private List<ColumnChange> changes() {
        SetType type = setType(new Type(text));
        return List.of(
                type,
                type.using(text).collate(text),
                type.collate(qualified(text, text)),
                setNotNull(),
                dropNotNull(),
                new SetDefault(Optional.of(text)),
                dropDefault(),
                addIdentity(),
                new AddIdentity(Identity.ALWAYS),
                setIdentity(Identity.BY_DEFAULT),
                setIdentity(new Identity(true, numbers())),
                dropIdentity(),
                dropExpression(),
                new SetComment(Optional.of(text)),
                dropComment());
    }

    private List<Operation> constraints(QualifiedName name) {
        List<Operation> all = new ArrayList<>();
        constraints().forEach(constraint -> all.add(new AddConstraint(name, constraint.on(name))));
        all.add(new AddConstraint(name, primaryKey(text).named(text).on(name)));
        all.add(new DropConstraint(name, text));
        all.add(new ValidateConstraint(name, text));
        return all;
    }

    private List<Operation> indexes(QualifiedName name) {
        Index full = index(
                        text,
                        key(text)
                                .desc()
                                .nullsFirst(false)
                                .collate(QualifiedName.of(text))
                                .operatorClass(text),
                        key(text).nullsFirst(true).collate(qualified(text, text)),
                        IndexKey.expression(text).desc())
                .withUnique()
                .using(text)
                .include(text, "b")
                .withNullsNotDistinct()
                .with(text, "fillfactor=70")
                .where(text);
        Index invalid =
                new Index(text, true, text, full.keys(), full.include(), full.predicate(), true, full.storage(), false);
        Index plainInvalid =
                new Index(text, false, Index.BTREE, List.of(), List.of(), Optional.empty(), false, List.of(), false);
        return List.of(
                new CreateIndex(name, Index.of(text, key(text), key("b"))),
                new CreateIndex(name, Index.of(text)),
                new CreateIndex(name, Index.of(text, expression(text))),
                new CreateIndex(name, full),
                new CreateIndex(name, invalid),
                new CreateIndex(name, plainInvalid),
                new CreateIndex(name, Index.of(text, key(text), key("b")), true),
                new CreateIndex(name, full, true),
                new DropIndex(name, true),
                new DropIndex(name));
    }

    private List<Operation> renames(QualifiedName name) {
        List<Operation> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.add(new Rename(kind, name, text));
            all.add(new SetSchema(kind, name, text));
        }
        all.add(new RenameColumn(name, text, text));
        all.add(new RenameConstraint(name, text, text));
        return all;
    }

    private List<Operation> data(QualifiedName name) {
        return List.of(
                new Execute(text, List.of()),
                new Execute("a\n" + text + "\n\t  b" + text + " \n\n \"\"\"\"\"", List.of(text, 1)),
                new Execute(text, Arrays.asList((Object) null)),
                new BulkInsert(name, List.of(text), List.of(List.of(text))),
                new BulkInsert(name, List.of(text, "b"), List.of(Arrays.asList(text, null), List.of(1, 2L))),
                new BulkInsert(name, List.of(text), List.of(Arrays.asList((Object) null))),
                new BulkInsert(name, List.of(text), List.of()),
                new BulkInsert(name, List.of(), List.of(List.of())),
                new Fill(name, text, text),
                new Backfill(name, set(text, text)),
                new Backfill(
                        name,
                        set(text, text)
                                .set("b", text)
                                .where(text)
                                .inBatchesOf(7)
                                .pausing(Duration.ofMillis(1))
                                .withLoad(0.3)),
                new RequireNoRows(name, Optional.empty(), text),
                new RequireNoRows(name, Optional.of(text), text),
                new Autocommit(List.of(new DropTable(name))),
                new Autocommit(List.of(new CreateIndex(name, Index.of(text, key(text))), new DropIndex(name))));
    }
}
