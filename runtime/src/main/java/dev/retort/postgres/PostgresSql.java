package dev.retort.postgres;

import static dev.retort.schema.Identifiers.quoted;

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
import dev.retort.operation.Operation;
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
import dev.retort.schema.DefinedType;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** The statements that carry out an operation on PostgreSQL, in their order. */
public final class PostgresSql implements Operation.Visitor<List<SqlStatement>> {

    private PostgresSql() {}

    /** The statements of one operation. */
    public static List<SqlStatement> of(Operation operation) {
        return operation.accept(new PostgresSql());
    }

    @Override
    public List<SqlStatement> createSchema(CreateSchema operation) {
        return one("CREATE SCHEMA " + quoted(operation.name()));
    }

    @Override
    public List<SqlStatement> dropSchema(DropSchema operation) {
        return one("DROP SCHEMA " + quoted(operation.name()));
    }

    @Override
    public List<SqlStatement> createExtension(CreateExtension operation) {
        return one("CREATE EXTENSION IF NOT EXISTS " + quoted(operation.name()));
    }

    @Override
    public List<SqlStatement> dropExtension(DropExtension operation) {
        return one("DROP EXTENSION " + quoted(operation.name()));
    }

    @Override
    public List<SqlStatement> comment(Comment operation) {
        return one(CommentSql.of(operation));
    }

    @Override
    public List<SqlStatement> createType(CreateType operation) {
        return one(TypeSql.create(operation.type()));
    }

    @Override
    public List<SqlStatement> dropType(DropType operation) {
        String kind = operation.kind() == DefinedType.Kind.DOMAIN ? "DOMAIN" : "TYPE";
        return one("DROP " + kind + " " + operation.name().toSql());
    }

    @Override
    public List<SqlStatement> createEnum(CreateEnum operation) {
        return one(TypeSql.create(operation.type()));
    }

    @Override
    public List<SqlStatement> dropEnum(DropEnum operation) {
        return one("DROP TYPE " + operation.name().toSql());
    }

    @Override
    public List<SqlStatement> addEnumLabel(AddEnumLabel operation) {
        return one(TypeSql.addLabel(operation));
    }

    @Override
    public List<SqlStatement> renameEnumLabel(RenameEnumLabel operation) {
        return one(TypeSql.renameLabel(operation));
    }

    @Override
    public List<SqlStatement> replaceEnum(ReplaceEnum operation) {
        return all(TypeSql.replace(operation.type()));
    }

    @Override
    public List<SqlStatement> addAttribute(AddAttribute operation) {
        return one("ALTER TYPE " + operation.type().toSql() + " ADD ATTRIBUTE "
                + quoted(operation.attribute().name()) + " "
                + operation.attribute().type());
    }

    @Override
    public List<SqlStatement> dropAttribute(DropAttribute operation) {
        return one("ALTER TYPE " + operation.type().toSql() + " DROP ATTRIBUTE " + quoted(operation.attribute()));
    }

    @Override
    public List<SqlStatement> replaceComposite(ReplaceComposite operation) {
        return all(CompositeSql.replace(operation.type()));
    }

    @Override
    public List<SqlStatement> createSequence(CreateSequence operation) {
        return one(SequenceSql.create(operation.sequence()));
    }

    @Override
    public List<SqlStatement> dropSequence(DropSequence operation) {
        return one("DROP SEQUENCE " + operation.name().toSql());
    }

    @Override
    public List<SqlStatement> alterSequence(AlterSequence operation) {
        return one(SequenceSql.alter(operation.sequence()));
    }

    @Override
    public List<SqlStatement> advanceSequence(AdvanceSequence operation) {
        return one(SequenceSql.advance(operation));
    }

    @Override
    public List<SqlStatement> createTable(CreateTable operation) {
        return all(TableSql.create(operation.table()));
    }

    @Override
    public List<SqlStatement> dropTable(DropTable operation) {
        return one("DROP TABLE " + operation.table().toSql());
    }

    @Override
    public List<SqlStatement> commentOnTable(CommentOnTable operation) {
        return one(TableSql.comment(operation.table(), operation.comment()));
    }

    @Override
    public List<SqlStatement> setLogged(SetLogged operation) {
        return one(alter(operation.table()) + "SET " + (operation.logged() ? "LOGGED" : "UNLOGGED"));
    }

    @Override
    public List<SqlStatement> setStorage(SetStorage operation) {
        return one(alter(operation.table()) + "SET (" + String.join(", ", operation.parameters()) + ")");
    }

    @Override
    public List<SqlStatement> resetStorage(ResetStorage operation) {
        return one(alter(operation.table()) + "RESET (" + String.join(", ", operation.names()) + ")");
    }

    private static String alter(QualifiedName table) {
        return "ALTER TABLE " + table.toSql() + " ";
    }

    /** @see <a href="https://www.postgresql.org/docs/current/sql-createview.html">CREATE VIEW</a> */
    @Override
    public List<SqlStatement> createView(CreateView operation) {
        return one("CREATE VIEW " + operation.view().name().toSql() + " AS "
                + operation.view().query());
    }

    @Override
    public List<SqlStatement> dropView(DropView operation) {
        return one("DROP VIEW " + operation.view().toSql());
    }

    @Override
    public List<SqlStatement> addColumn(AddColumn operation) {
        return all(ColumnSql.add(operation.table(), operation.column()));
    }

    @Override
    public List<SqlStatement> dropColumn(DropColumn operation) {
        return one("ALTER TABLE " + operation.table().toSql() + " DROP COLUMN " + quoted(operation.column()));
    }

    @Override
    public List<SqlStatement> alterColumn(AlterColumn operation) {
        return all(AlterColumnSql.of(operation));
    }

    /** The database holds numbers alone: what they mean is for the migrations to know. */
    @Override
    public List<SqlStatement> noteOrdinals(NoteOrdinals operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> addConstraint(AddConstraint operation) {
        return one(ConstraintSql.add(operation.table(), operation.constraint()));
    }

    @Override
    public List<SqlStatement> dropConstraint(DropConstraint operation) {
        return one("ALTER TABLE " + operation.table().toSql() + " DROP CONSTRAINT " + quoted(operation.name()));
    }

    @Override
    public List<SqlStatement> validateConstraint(ValidateConstraint operation) {
        return one("ALTER TABLE " + operation.table().toSql() + " VALIDATE CONSTRAINT " + quoted(operation.name()));
    }

    @Override
    public List<SqlStatement> createIndex(CreateIndex operation) {
        return one(IndexSql.create(operation));
    }

    @Override
    public List<SqlStatement> dropIndex(DropIndex operation) {
        return one("DROP INDEX " + (operation.concurrently() ? "CONCURRENTLY " : "")
                + operation.index().toSql());
    }

    @Override
    public List<SqlStatement> rename(Rename operation) {
        return one("ALTER " + operation.kind() + " " + operation.name().toSql() + " RENAME TO "
                + quoted(operation.newName()));
    }

    @Override
    public List<SqlStatement> setSchema(SetSchema operation) {
        return one("ALTER " + operation.kind() + " " + operation.name().toSql() + " SET SCHEMA "
                + quoted(operation.newSchema()));
    }

    @Override
    public List<SqlStatement> renameColumn(RenameColumn operation) {
        return one("ALTER TABLE " + operation.table().toSql() + " RENAME COLUMN " + quoted(operation.column()) + " TO "
                + quoted(operation.newName()));
    }

    @Override
    public List<SqlStatement> renameConstraint(RenameConstraint operation) {
        return one("ALTER TABLE " + operation.table().toSql() + " RENAME CONSTRAINT " + quoted(operation.name())
                + " TO " + quoted(operation.newName()));
    }

    @Override
    public List<SqlStatement> execute(Execute operation) {
        return List.of(new SqlStatement(
                operation.sql(), operation.parameters().isEmpty() ? List.of() : List.of(operation.parameters())));
    }

    @Override
    public List<SqlStatement> bulkInsert(BulkInsert operation) {
        return List.of(DataSql.insert(operation));
    }

    @Override
    public List<SqlStatement> fill(Fill operation) {
        return one(DataSql.fill(operation));
    }

    /** The whole in one statement: what a batch does is {@link BackfillSql}'s. */
    @Override
    public List<SqlStatement> backfill(Backfill operation) {
        return one(BackfillSql.whole(operation));
    }

    @Override
    public List<SqlStatement> requireNoRows(RequireNoRows operation) {
        return one(DataSql.requireNoRows(operation));
    }

    @Override
    public List<SqlStatement> autocommit(Autocommit operation) {
        return operation.operations().stream()
                .flatMap(inner -> of(inner).stream())
                .toList();
    }

    private static List<SqlStatement> one(String sql) {
        return List.of(SqlStatement.of(sql));
    }

    private static List<SqlStatement> all(List<String> statements) {
        return statements.stream().map(SqlStatement::of).toList();
    }
}
