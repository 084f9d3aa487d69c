package dev.retort.proof;

import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A schema as lines, one fact each, so that two of them are compared readably and completely. */
final class SchemaText {

    private final Set<String> lines = new TreeSet<>();
    private final Predicate<QualifiedName> ordered;

    private SchemaText(Predicate<QualifiedName> ordered) {
        this.ordered = ordered;
    }

    /**
     * What only one of two schemas has, each line behind its owner's name; nothing where they are equal.
     *
     * @param ordered the tables in which the order of columns matters
     */
    static Optional<String> difference(
            String leftName, Schema left, String rightName, Schema right, Predicate<QualifiedName> ordered) {
        Set<String> leftLines = lines(left, ordered);
        Set<String> rightLines = lines(right, ordered);
        List<String> differing = new ArrayList<>();
        leftLines.stream().filter(line -> !rightLines.contains(line)).forEach(line -> differing.add(leftName + line));
        rightLines.stream().filter(line -> !leftLines.contains(line)).forEach(line -> differing.add(rightName + line));
        return differing.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", differing));
    }

    private static Set<String> lines(Schema schema, Predicate<QualifiedName> ordered) {
        SchemaText text = new SchemaText(ordered);
        schema.namespaces().forEach(namespace -> text.add("schema", namespace));
        schema.enumTypes().forEach(type -> text.add("enum", type));
        schema.compositeTypes().forEach(type -> text.add("composite type", type));
        schema.sequences().forEach(sequence -> text.add("sequence", sequence));
        schema.tables().forEach(text::add);
        schema.views().forEach(view -> text.add("view", view));
        return text.lines;
    }

    private void add(Table table) {
        String owner = "table " + table.name();
        add(owner, table.comment().map(comment -> "comment " + comment).orElse(""));
        add(owner, table.options());
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            add(owner, ordered.test(table.name()) ? (i + 1) + " " + column : column);
        }
        for (Constraint constraint : table.constraints()) {
            add(owner, constraint instanceof ForeignKey key ? inOrder(key) : constraint);
        }
        table.indexes().forEach(index -> add(owner, index));
    }

    /** Hibernate writes the columns in the order of their types' sizes; only which refers to which counts. */
    private static ForeignKey inOrder(ForeignKey key) {
        List<Integer> places = IntStream.range(0, key.columns().size())
                .boxed()
                .sorted(Comparator.comparing(key.columns()::get))
                .toList();
        return new ForeignKey(
                key.name(),
                places.stream().map(key.columns()::get).toList(),
                key.referencedTable(),
                places.stream().map(key.referencedColumns()::get).toList(),
                key.onDelete(),
                key.onUpdate(),
                key.matchFull(),
                key.deferral(),
                key.validated());
    }

    private void add(String owner, Object fact) {
        lines.add(": " + owner + " " + fact.toString().replaceAll(", \\w+=Optional(Long)?\\.empty", ""));
    }
}
