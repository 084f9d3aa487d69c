package dev.retort.diff;

import dev.retort.catalog.Catalog;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifiers;
import dev.retort.schema.Table;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A catalog as lines in the words of differences, one object each; what is not compared with its kind and name. */
final class CatalogText {

    private final Set<String> lines = new TreeSet<>();

    private CatalogText() {}

    static Set<String> of(Catalog catalog) {
        CatalogText text = new CatalogText();
        catalog.schema().namespaces().forEach(name -> text.lines.add("schema " + name));
        catalog.schema().enumTypes().forEach(type -> text.add("enum type", type.name(), Traits.line(Traits.of(type))));
        catalog.schema()
                .sequences()
                .forEach(sequence -> text.add("sequence", sequence.name(), Traits.line(Traits.of(sequence))));
        catalog.schema().tables().forEach(text::add);
        catalog.schema().views().forEach(view -> text.add("view", view.name(), Traits.line(Traits.of(view))));
        catalog.types()
                .forEach(type -> text.add(type.kind().name().toLowerCase(Locale.ROOT), type.name(), type.definition()));
        catalog.comments()
                .forEach(comment -> text.add("comment on", comment.object(), Identifiers.literal(comment.text())));
        catalog.notCompared().forEach(item -> text.add(item.kind(), item.name(), item.reason()));
        return text.lines;
    }

    private void add(Table table) {
        lines.add("table " + table.name());
        table.comment().ifPresent(comment -> add("comment on table", table.name(), Identifiers.literal(comment)));
        if (table.options().unlogged()) {
            add("table", table.name(), "unlogged");
        }
        table.options().storage().forEach(parameter -> add("table", table.name(), "with " + parameter));
        table.columns().forEach(column -> add("column", table, column.name(), Traits.line(Traits.of(column))));
        table.constraints().forEach(constraint -> add(table, constraint));
        table.indexes().forEach(index -> add("index", table, index.name(), Traits.line(Traits.of(index))));
    }

    private void add(Table table, Constraint constraint) {
        String kind = new ConstraintAttachment(table.name(), constraint).kind();
        add(kind, table, constraint.name(), Traits.line(Traits.of(constraint)));
    }

    private void add(String kind, Table table, String name, String traits) {
        add(kind, table.name() + "." + name, traits);
    }

    private void add(String kind, Object name, String traits) {
        lines.add(kind + " " + name + ": " + traits);
    }
}
