package dev.retort.report;

import dev.retort.diagram.Diagram;
import dev.retort.diagram.Diagram.Arrow;
import dev.retort.diagram.Diagram.Box;
import dev.retort.diagram.Diagram.Flow;
import dev.retort.diagram.Diagram.Line;
import dev.retort.diagram.Diagram.Mark;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables with their columns and foreign keys, and views with what they read.
 *
 * @param views by name what each reads
 * @param marks by table and column; that of a table or view itself is under the empty name
 */
record ErDiagram(
        Map<QualifiedName, Table> tables,
        Map<QualifiedName, Set<QualifiedName>> views,
        Map<QualifiedName, Map<String, Mark>> marks) {

    private static final String VIEW = "view";
    private static final String READS = "reads";

    boolean isEmpty() {
        return tables.isEmpty() && views.isEmpty();
    }

    private Mark mark(QualifiedName owner, String column) {
        return marks.getOrDefault(owner, Map.of()).getOrDefault(column, Mark.PLAIN);
    }

    /** Tables and views that are not touched and that touched ones refer to. */
    private List<QualifiedName> neighbours() {
        Stream<QualifiedName> referenced = tables.values().stream()
                .flatMap(table -> table.constraints(ForeignKey.class).stream())
                .map(ForeignKey::referencedTable);
        return Stream.concat(referenced, views.values().stream().flatMap(Set::stream))
                .filter(name -> !tables.containsKey(name) && !views.containsKey(name))
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<String> keyColumns(Table table) {
        return table.primaryKey().map(PrimaryKey::columns).map(Set::copyOf).orElse(Set.of());
    }

    private static boolean isForeign(Table table, Column column) {
        return table.constraints(ForeignKey.class).stream()
                .anyMatch(key -> key.columns().contains(column.name()));
    }

    /** For a picture. */
    Diagram diagram() {
        List<Box> boxes = new ArrayList<>();
        tables.values().forEach(table -> boxes.add(box(table)));
        views.keySet()
                .forEach(name -> boxes.add(new Box(
                        name.toSql(), name.toString(), List.of(new Line(VIEW, mark(name, ""))), mark(name, ""))));
        neighbours().forEach(name -> boxes.add(new Box(name.toSql(), name.toString(), List.of(), Mark.PLAIN)));
        Stream<Arrow> keys = tables.values().stream()
                .flatMap(table -> table.constraints(ForeignKey.class).stream()
                        .map(key -> new Arrow(
                                table.name().toSql(), key.referencedTable().toSql(), key.name(), false)));
        Stream<Arrow> readings = views.entrySet().stream()
                .flatMap(view -> view.getValue().stream()
                        .map(read -> new Arrow(view.getKey().toSql(), read.toSql(), READS, true)));
        return new Diagram(boxes, Stream.concat(keys, readings).toList(), Flow.RIGHT);
    }

    private Box box(Table table) {
        Set<String> keys = keyColumns(table);
        List<Line> lines = table.columns().stream()
                .map(column -> new Line(line(table, column, keys), mark(table.name(), column.name())))
                .toList();
        return new Box(table.name().toSql(), table.name().toString(), lines, mark(table.name(), ""));
    }

    private static String line(Table table, Column column, Set<String> keys) {
        return column.name() + "  " + column.type()
                + (column.nullable() ? "" : " not null")
                + (keys.contains(column.name()) ? "  PK" : "")
                + (isForeign(table, column) ? "  FK" : "");
    }

    /** As <a href="https://mermaid.js.org/syntax/entityRelationshipDiagram.html">Mermaid</a>. */
    String mermaid() {
        StringBuilder text = new StringBuilder("erDiagram\n");
        for (Table table : tables.values()) {
            Set<String> keys = keyColumns(table);
            text.append("    ").append(entity(table.name())).append(" {\n");
            table.columns().forEach(column -> text.append("        ").append(attribute(table, column, keys)));
            text.append("    }\n");
        }
        views.keySet().forEach(name -> text.append(view(name)));
        tables.values()
                .forEach(table -> table.constraints(ForeignKey.class)
                        .forEach(key -> text.append("    ")
                                .append(entity(table.name()))
                                .append(" }o--|| ")
                                .append(entity(key.referencedTable()))
                                .append(" : \"")
                                .append(quotable(String.join(", ", key.columns())))
                                .append("\"\n")));
        views.forEach((name, reads) -> reads.forEach(read -> text.append("    ")
                .append(entity(name))
                .append(" }o..o{ ")
                .append(entity(read))
                .append(" : \"" + READS + "\"\n")));
        return text.toString();
    }

    /** Mermaid knows no views: one has a single attribute that says so. */
    private String view(QualifiedName name) {
        String note = word(mark(name, ""));
        return "    " + entity(name) + " {\n        " + VIEW + " query" + (note.isEmpty() ? "" : " \"" + note + "\"")
                + "\n    }\n";
    }

    private static String entity(QualifiedName name) {
        return "\"" + quotable(name.toString()) + "\"";
    }

    private String attribute(Table table, Column column, Set<String> keys) {
        List<String> marks = new ArrayList<>();
        if (keys.contains(column.name())) {
            marks.add("PK");
        }
        if (isForeign(table, column)) {
            marks.add("FK");
        }
        String note = Stream.of(column.nullable() ? "" : "not null", word(mark(table.name(), column.name())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return word(column.type().sql()) + " " + word(column.name())
                + (marks.isEmpty() ? "" : " " + String.join(",", marks))
                + (note.isEmpty() ? "" : " \"" + note + "\"")
                + "\n";
    }

    private static String word(Mark mark) {
        return switch (mark) {
            case PLAIN -> "";
            case ADDED -> "new";
            case DROPPED -> "dropped";
            case CHANGED -> "changed";
        };
    }

    /** Mermaid's words begin with a letter and hold letters, digits and a few signs. */
    private static String word(String text) {
        String word = text.replaceAll("[^\\p{L}\\p{Nd}_()\\[\\]-]", "_");
        return Character.isLetter(word.codePointAt(0)) ? word : "_" + word;
    }

    private static String quotable(String text) {
        return text.replaceAll("[\"\\\\%\\p{Cntrl}]", "_");
    }
}
