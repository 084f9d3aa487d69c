package dev.retort.entity.ddl;

import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Type;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads a column: its type, and behind it clauses in any order, as {@code columnDefinition} may hold all of them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
final class ColumnReader {

    private static final Set<String> CLAUSES = Set.of(
            "collate",
            "default",
            "not",
            "null",
            "check",
            "unique",
            "primary",
            "references",
            "generated",
            "constraint",
            "storage",
            "compression");

    private final Cursor sql;
    private final TableDraft table;
    private final ConstraintReader constraints;
    private Column column;
    private String constraintName = "";

    private ColumnReader(Cursor sql, TableDraft table) {
        this.sql = sql;
        this.table = table;
        this.constraints = new ConstraintReader(sql);
    }

    /**
     * Adds the column and its constraints to the table.
     *
     * @return what is left of the text because no clause that is known begins there; usually empty
     */
    static String read(Cursor sql, TableDraft table) {
        return new ColumnReader(sql, table).read();
    }

    private String read() {
        String claimant = "column " + sql.peek().text() + " of " + table.name;
        column = Column.of(sql.identifier(), new Type(sql.until(ColumnReader::beginsClause)));
        while (!sql.atEnd() && clause()) {
            continue;
        }
        table.columnNames.claim(QualifiedName.of(column.name()), claimant);
        table.columns.put(column.name(), column);
        return sql.rest();
    }

    private static boolean beginsClause(Token token) {
        return token.kind() == Token.Kind.WORD && CLAUSES.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private boolean clause() {
        if (sql.accept("constraint")) {
            constraintName = sql.identifier();
            return true;
        }
        boolean known = property() || constraint();
        constraintName = "";
        return known;
    }

    private boolean property() {
        if (sql.accept("not", "null")) {
            column = column.notNull();
        } else if (sql.accept("null")) {
            column = column.withNullable(true);
        } else if (sql.accept("default")) {
            column = column.defaultTo(sql.until(afterTheFirst()));
        } else if (sql.accept("collate")) {
            column = column.collate(sql.qualifiedName());
        } else {
            return sql.accept("generated") && generated();
        }
        return true;
    }

    /** {@code DEFAULT NULL} begins with a word that otherwise ends the expression. */
    private Predicate<Token> afterTheFirst() {
        Token first = sql.peek();
        return token -> token != first && beginsClause(token);
    }

    private boolean generated() {
        boolean always = sql.accept("always");
        if (!always) {
            sql.expect("by", "default");
        }
        sql.expect("as");
        if (sql.accept("identity")) {
            Cursor options = sql.at("(") ? sql.brackets() : Cursor.of("");
            column = column.identity(new Identity(always, SequenceOptionsReader.read(options)));
        } else {
            String expression = sql.brackets().rest();
            boolean stored = sql.accept("stored");
            sql.accept("virtual"); // what PostgreSQL 18 does without either word
            column = column.generated(new Generated(expression, stored));
        }
        return true;
    }

    private boolean constraint() {
        if (sql.accept("check")) {
            table.add(constraints.checkOfColumn(constraintName));
        } else if (sql.accept("unique")) {
            table.add(constraints.unique(constraintName, column.name()));
        } else if (sql.accept("primary", "key")) {
            table.add(new PrimaryKey(constraintName, List.of(column.name())));
        } else if (sql.accept("references")) {
            table.add(constraints.foreignKey(constraintName, List.of(column.name())));
        } else {
            return false;
        }
        return true;
    }
}
