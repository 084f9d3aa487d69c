package dev.retort.postgres;

import static dev.retort.schema.Identifiers.literal;
import static dev.retort.schema.Identifiers.quoted;

import dev.retort.operation.ColumnChange.AddIdentity;
import dev.retort.operation.ColumnChange.DropExpression;
import dev.retort.operation.ColumnChange.DropIdentity;
import dev.retort.operation.ColumnChange.SetComment;
import dev.retort.operation.ColumnChange.SetDefault;
import dev.retort.operation.ColumnChange.SetIdentity;
import dev.retort.operation.ColumnChange.SetNullable;
import dev.retort.operation.ColumnChange.SetType;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.schema.Identity;
import dev.retort.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The statements of one {@link AlterColumn}. A default or identity is taken off before the type changes, since
 * PostgreSQL would try to convert it, and put on afterwards; an identity needs NOT NULL first.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
final class AlterColumnSql {

    private final AlterColumn operation;
    private final List<String> statements = new ArrayList<>();

    private AlterColumnSql(AlterColumn operation) {
        this.operation = operation;
    }

    static List<String> of(AlterColumn operation) {
        AlterColumnSql sql = new AlterColumnSql(operation);
        sql.each(DropIdentity.class, change -> sql.alter("DROP IDENTITY"));
        sql.each(DropExpression.class, change -> sql.alter("DROP EXPRESSION"));
        sql.each(SetDefault.class, sql::dropDefault);
        sql.each(SetType.class, sql::type);
        sql.each(SetDefault.class, change -> change.expression().ifPresent(value -> sql.alter("SET DEFAULT " + value)));
        sql.each(SetNullable.class, change -> sql.alter((change.nullable() ? "DROP" : "SET") + " NOT NULL"));
        sql.each(AddIdentity.class, change -> sql.addIdentity(change.identity()));
        sql.each(SetIdentity.class, change -> sql.setIdentity(change.identity()));
        sql.each(
                SetComment.class,
                change -> sql.statements.add(ColumnSql.comment(operation.table(), operation.column(), change.text())));
        return sql.statements;
    }

    private <C> void each(Class<C> kind, Consumer<C> action) {
        operation.changes().stream().filter(kind::isInstance).map(kind::cast).forEach(action);
    }

    private void alter(String action) {
        statements.add("ALTER TABLE " + operation.table().toSql() + " ALTER COLUMN " + quoted(operation.column()) + " "
                + action);
    }

    private void dropDefault(SetDefault change) {
        boolean typeChanges = operation.changes().stream().anyMatch(SetType.class::isInstance);
        if (change.expression().isEmpty() || typeChanges) {
            alter("DROP DEFAULT");
        }
    }

    private void type(SetType change) {
        alter("TYPE " + change.type()
                + change.collation().map(ColumnSql::collate).orElse("")
                + change.using().map(expression -> " USING " + expression).orElse(""));
    }

    private void addIdentity(Identity identity) {
        alter("ADD GENERATED " + ColumnSql.identity(identity));
        statements.add(continueNumbering(identity.options()));
    }

    /** A new identity starts at its beginning, whatever rows there are; the next insert would collide with them. */
    private String continueNumbering(SequenceOptions options) {
        String sequence = "pg_get_serial_sequence("
                + literal(operation.table().toSql()) + ", "
                + literal(operation.column()) + ")";
        return SequenceSql.continueNumbering(sequence, options, operation.table(), operation.column());
    }

    private void setIdentity(Identity identity) {
        alter("SET GENERATED " + (identity.always() ? "ALWAYS" : "BY DEFAULT")
                + SequenceSql.all("SET ", identity.options()));
    }
}
