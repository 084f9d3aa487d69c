package dev.retort.entity.ddl;

import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferral;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a constraint, either in the table's or in a column's form.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
final class ConstraintReader {

    private final Cursor sql;

    ConstraintReader(Cursor sql) {
        this.sql = sql;
    }

    /** Whether a table's constraint begins here, and not a column whose name is such a word. */
    boolean atConstraint() {
        return sql.at("constraint")
                || sql.at("primary", "key")
                || sql.at("foreign", "key")
                || sql.at("unique")
                || sql.at("check")
                || sql.at("exclude", "(")
                || sql.at("exclude", "using");
    }

    /** A table's constraint; its name is empty if the server is to choose one. */
    Constraint read() {
        String name = sql.accept("constraint") ? sql.identifier() : "";
        if (sql.accept("primary", "key")) {
            return new PrimaryKey(name, sql.names(), include(), deferral());
        } else if (sql.accept("unique")) {
            boolean nullsNotDistinct = nullsNotDistinct();
            return new Unique(name, sql.names(), include(), deferral(), nullsNotDistinct);
        } else if (sql.accept("foreign", "key")) {
            List<String> columns = sql.names();
            sql.expect("references");
            return foreignKey(name, columns);
        } else if (sql.accept("exclude")) {
            return new Exclusion(name, sql.rest());
        }
        sql.expect("check");
        return check(name);
    }

    /** What follows CHECK. */
    Check check(String name) {
        String condition = condition(sql.brackets());
        return sql.accept("not", "valid") ? Check.of(name, condition).notValid() : Check.of(name, condition);
    }

    /**
     * What follows CHECK at a column. Hibernate joins the checks that Bean Validation adds, each in brackets, in the order
     * of a hash set, which is another one in each process; here they are sorted.
     */
    Check checkOfColumn(String name) {
        Check check = check(name);
        Cursor condition = Cursor.of(check.condition());
        List<String> joined = new ArrayList<>();
        do {
            if (!condition.at("(")) {
                return check;
            }
            joined.add("(" + condition.brackets().rest() + ")");
        } while (condition.accept("and"));
        return condition.atEnd()
                ? new Check(name, joined.stream().sorted().collect(Collectors.joining(" and ")), check.validated())
                : check;
    }

    /** What follows UNIQUE at a column. */
    Unique unique(String name, String column) {
        boolean nullsNotDistinct = nullsNotDistinct();
        return new Unique(name, List.of(column), List.of(), deferral(), nullsNotDistinct);
    }

    /** What follows REFERENCES. */
    ForeignKey foreignKey(String name, List<String> columns) {
        QualifiedName table = sql.qualifiedName();
        List<String> referenced = sql.at("(") ? sql.names() : List.of();
        ForeignKey key = new ForeignKey.Columns(name, columns).references(table, referenced.toArray(String[]::new));
        for (ForeignKey before = null; before != key; ) {
            before = key;
            key = withOption(key);
        }
        Deferral deferral = deferral();
        return sql.accept("not", "valid") ? key.deferral(deferral).notValid() : key.deferral(deferral);
    }

    private ForeignKey withOption(ForeignKey key) {
        if (sql.accept("match", "full")) {
            return key.withMatchFull();
        } else if (sql.accept("on", "delete")) {
            return key.onDelete(action());
        } else if (sql.accept("on", "update")) {
            return key.onUpdate(action());
        }
        sql.accept("match", "simple"); // the default
        return key;
    }

    private ReferentialAction action() {
        if (sql.accept("cascade")) {
            return ReferentialAction.CASCADE;
        } else if (sql.accept("restrict")) {
            return ReferentialAction.RESTRICT;
        } else if (sql.accept("set", "null")) {
            return ReferentialAction.SET_NULL;
        } else if (sql.accept("set", "default")) {
            return ReferentialAction.SET_DEFAULT;
        }
        sql.expect("no", "action");
        return ReferentialAction.NO_ACTION;
    }

    private Deferral deferral() {
        Deferral deferral = Deferral.NOT_DEFERRABLE;
        if (sql.accept("deferrable")) {
            deferral = Deferral.INITIALLY_IMMEDIATE;
        } else {
            sql.accept("not", "deferrable");
        }
        if (sql.accept("initially", "deferred")) {
            return Deferral.INITIALLY_DEFERRED; // implies DEFERRABLE
        }
        sql.accept("initially", "immediate");
        return deferral;
    }

    private List<String> include() {
        return sql.accept("include") ? sql.names() : List.of();
    }

    private boolean nullsNotDistinct() {
        sql.accept("nulls", "distinct");
        return sql.accept("nulls", "not", "distinct");
    }

    /** Hibernate puts some conditions in brackets of their own. */
    private static String condition(Cursor inner) {
        String text = inner.rest();
        Cursor again = Cursor.of(text);
        if (again.at("(")) {
            Cursor unwrapped = again.brackets();
            if (again.atEnd() && !unwrapped.atEnd()) {
                return condition(unwrapped);
            }
        }
        return text;
    }
}
