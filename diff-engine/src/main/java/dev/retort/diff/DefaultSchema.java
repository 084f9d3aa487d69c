package dev.retort.diff;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifiers;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Type;
import dev.retort.schema.View;
import dev.retort.wanted.Origin;
import dev.retort.wanted.WantedSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Takes the default schema out of names, so that an object has one name whether or not its mapping says it. */
final class DefaultSchema {

    private static final String SYSTEM = "pg_catalog";

    private final String name;

    DefaultSchema(String name) {
        this.name = name;
    }

    WantedSchema strip(WantedSchema wanted) {
        Map<ObjectRef, Origin> origins = new HashMap<>();
        wanted.origins().forEach((reference, origin) -> origins.put(strip(reference), origin));
        return new WantedSchema(
                strip(wanted.schema()),
                strip(wanted.impliedNames()),
                origins,
                DiffOptions.rekeyed(wanted.constants(), this::strip),
                numberedColumns(wanted),
                wanted.notCompared(),
                wanted.entityCount(),
                DiffOptions.rekeyed(wanted.formerNames(), this::strip),
                wanted.catalogs());
    }

    private Map<ObjectRef, List<ObjectRef>> numberedColumns(WantedSchema wanted) {
        Map<ObjectRef, List<ObjectRef>> stripped = new HashMap<>();
        wanted.numberedColumns()
                .forEach((sequence, columns) -> stripped.put(
                        strip(sequence), columns.stream().map(this::strip).toList()));
        return stripped;
    }

    DiffOptions strip(DiffOptions options) {
        return new DiffOptions(
                () -> strip(options.created().get()),
                () -> DiffOptions.rekeyed(options.ordinals().get(), this::strip),
                options.prune(),
                options.ignoredTables().stream().map(this::strip).collect(Collectors.toSet()),
                options.rules(),
                options.answers());
    }

    private Schema strip(Schema schema) {
        return new Schema(
                schema.namespaces().stream().filter(Predicate.not(name::equals)).toList(),
                schema.enumTypes().stream()
                        .map(type -> new EnumType(strip(type.name()), type.labels()))
                        .toList(),
                schema.compositeTypes().stream()
                        .map(type -> new CompositeType(
                                strip(type.name()),
                                type.attributes().stream().map(this::strip).toList()))
                        .toList(),
                schema.sequences().stream().map(this::strip).toList(),
                schema.tables().stream().map(this::strip).toList(),
                schema.views().stream()
                        .map(view -> new View(strip(view.name()), view.query()))
                        .toList());
    }

    private Sequence strip(Sequence sequence) {
        return new Sequence(
                strip(sequence.name()),
                sequence.type(),
                sequence.options(),
                sequence.owner().map(owner -> new Sequence.Owner(strip(owner.table()), owner.column())));
    }

    private Table strip(Table table) {
        return new Table(
                strip(table.name()),
                table.columns().stream().map(this::strip).toList(),
                table.constraints().stream().map(this::strip).toList(),
                table.indexes().stream().map(this::strip).toList(),
                table.comment(),
                table.options());
    }

    private Column strip(Column column) {
        Column stripped = column.withType(strip(column.type()));
        return column.collation()
                .map(collation -> stripped.collate(visible(collation)))
                .orElse(stripped);
    }

    private Index strip(Index index) {
        return index.withKeys(index.keys().stream()
                .map(key -> key.collation()
                        .map(collation -> key.collate(visible(collation)))
                        .orElse(key))
                .toList());
    }

    /** PostgreSQL's own schema needs no name either. */
    private QualifiedName visible(QualifiedName collation) {
        return collation.schema().filter(SYSTEM::equals).isPresent()
                ? QualifiedName.of(collation.name())
                : strip(collation);
    }

    private Constraint strip(Constraint constraint) {
        return constraint instanceof ForeignKey key
                ? new ForeignKey(
                        key.name(),
                        key.columns(),
                        strip(key.referencedTable()),
                        key.referencedColumns(),
                        key.onDelete(),
                        key.onUpdate(),
                        key.matchFull(),
                        key.deferral(),
                        key.validated())
                : constraint;
    }

    private Type strip(Type type) {
        return new Type(strip(type.sql()));
    }

    private String strip(String sql) {
        String prefix = Identifiers.quoted(name) + ".";
        return sql.startsWith(prefix) ? sql.substring(prefix.length()) : sql;
    }

    private Set<ObjectRef> strip(Set<ObjectRef> references) {
        return references.stream().map(this::strip).collect(Collectors.toSet());
    }

    private ObjectRef strip(ObjectRef reference) {
        QualifiedName owner = strip(reference.owner());
        return new ObjectRef(
                reference.kind(),
                reference.kind() == ObjectRef.Kind.TYPE
                        ? new QualifiedName(owner.schema(), strip(owner.name()))
                        : owner,
                reference.part());
    }

    private QualifiedName strip(QualifiedName qualified) {
        return qualified.schema().filter(name::equals).isPresent() ? QualifiedName.of(qualified.name()) : qualified;
    }
}
