package dev.retort.diff;

import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.plan.Step;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.Type;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What hangs on a table's columns and has a name of its own: a constraint or an index. */
sealed interface Attachment permits ConstraintAttachment, IndexAttachment {

    /** The constraints and indexes of a table. */
    static List<Attachment> of(Table table) {
        return Stream.<Attachment>concat(
                        table.constraints().stream().map(each -> new ConstraintAttachment(table.name(), each)),
                        table.indexes().stream().map(each -> new IndexAttachment(table.name(), each)))
                .toList();
    }

    QualifiedName table();

    String name();

    String kind();

    ObjectRef reference();

    Operation add();

    Operation drop();

    Operation rename(String from, String to);

    /** Everything but the name and what the server may still have to do (validation, a failed build). */
    Object meaning();

    /** Whether it hangs on the column; in an SQL expression, whether the column's name stands in it. */
    boolean uses(String column);

    Map<String, String> traits();

    /** The SQL expressions in it. */
    List<String> expressions();

    /** Whether an expression in it casts to the type. */
    default boolean castsTo(Type type) {
        Pattern cast = Pattern.compile("::" + Pattern.quote(type.sql()) + "(?![\\w$])");
        return expressions().stream()
                .anyMatch(expression -> cast.matcher(expression).find());
    }

    /** Its own columns, as far as they are known without reading SQL. */
    List<String> columns();

    /** The step that adds it. */
    default Step addition() {
        return Step.of(add(), drop());
    }

    /** The step that drops it. */
    default Step removal() {
        return Step.of(drop(), add());
    }

    /** Whether the name stands in the SQL text as a word; it may be another thing's name, which is on the safe side. */
    static boolean mentions(String sql, String column) {
        String word = "(?<![\\w$])" + Pattern.quote(column.replace("\"", "\"\"")) + "(?![\\w$])";
        return Pattern.compile(word).matcher(sql).find();
    }
}
