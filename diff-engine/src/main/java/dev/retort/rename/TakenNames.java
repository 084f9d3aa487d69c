package dev.retort.rename;

import dev.retort.catalog.Catalog;
import dev.retort.schema.Check;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.Set;

/**
 * The names that tables, sequences, views and indexes of a schema share.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-class.html">pg_class</a>
 */
final class TakenNames {

    private final Set<QualifiedName> names;

    TakenNames(Catalog catalog) {
        this.names = new HashSet<>(catalog.otherRelations());
        catalog.schema().sequences().stream().map(Sequence::name).forEach(names::add);
        catalog.schema().tables().forEach(this::add);
    }

    private void add(Table table) {
        names.add(table.name());
        table.indexes().forEach(index -> names.add(table.name().sibling(index.name())));
        table.constraints().stream()
                .filter(constraint -> !(constraint instanceof ForeignKey || constraint instanceof Check))
                .forEach(constraint -> names.add(table.name().sibling(constraint.name())));
    }

    boolean contains(QualifiedName name) {
        return names.contains(name);
    }
}
