package dev.retort.diff;

import dev.retort.catalog.Catalog;
import dev.retort.environment.ComparedObject;
import dev.retort.environment.ComparedObject.Kind;
import dev.retort.environment.ComparedObject.Side;
import dev.retort.operation.ObjectRef;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import dev.retort.wanted.NotCompared;
import dev.retort.wanted.WantedSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what takes no part in a comparison. An object that either side leaves out is left out on both: what the
 * database has of it is wanted as it is found, what it does not have is not wanted.
 */
final class Filtering {

    private final Catalog found;
    private final WantedSchema wanted;
    private final ComparisonRules rules;
    private final Set<ObjectRef> leftOut = new HashSet<>();
    private final List<NotCompared> notes = new ArrayList<>();
    private final Set<ComparedObject> asked = new LinkedHashSet<>();

    private Filtering(Catalog found, WantedSchema wanted, ComparisonRules rules) {
        this.found = found;
        this.wanted = wanted;
        this.rules = rules;
    }

    /**
     * What is compared.
     *
     * @param wanted what is wanted of it
     * @param leftOut the tables, columns, constraints, indexes, sequences, types and views that are not
     * @param notes the same for people, with reasons
     */
    record Result(WantedSchema wanted, Set<ObjectRef> leftOut, List<NotCompared> notes) {}

    /** Both without the default schema in their names. */
    static Result of(Catalog found, WantedSchema wanted, ComparisonRules rules) {
        if (rules == ComparisonRules.NONE) {
            return new Result(wanted, Set.of(), List.of());
        }
        Filtering filtering = new Filtering(found, wanted, rules);
        filtering.decide();
        filtering.notes.addAll(rules.idlePatterns(filtering.asked));
        Schema schema = new WantedAsFound(found.schema(), wanted.schema(), filtering.leftOut, filtering.notes).schema();
        WantedSchema compared = wanted.withSchema(schema);
        return new Result(compared, filtering.leftOut, filtering.notes);
    }

    private void decide() {
        Schema database = found.schema();
        Schema entities = wanted.schema();
        decideSchemas(names(database), names(entities));
        Map<QualifiedName, Table> wantedTables = byName(entities.tables());
        Map<QualifiedName, Table> foundTables = byName(database.tables());
        union(foundTables.keySet(), wantedTables.keySet())
                .forEach(name -> decide(name, foundTables.get(name), wantedTables.get(name)));
        decideAll(Kind.SEQUENCE, sequences(database), sequences(entities), ObjectRef::sequence);
        decideAll(Kind.ENUM_TYPE, enumTypes(database), enumTypes(entities), ObjectRef::type);
        decideAll(Kind.VIEW, views(database), views(entities), ObjectRef::view);
    }

    private static Map<QualifiedName, Table> byName(List<Table> tables) {
        return tables.stream().collect(Collectors.toMap(Table::name, Function.identity(), (first, second) -> first));
    }

    private static <T> List<T> union(Collection<T> some, Collection<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** Those of a column go with it. */
    private static List<QualifiedName> sequences(Schema schema) {
        return schema.sequences().stream()
                .filter(sequence -> sequence.owner().isEmpty())
                .map(Sequence::name)
                .toList();
    }

    private static List<QualifiedName> enumTypes(Schema schema) {
        return schema.enumTypes().stream().map(EnumType::name).toList();
    }

    private static List<QualifiedName> views(Schema schema) {
        return schema.views().stream().map(View::name).toList();
    }

    private Set<String> names(Schema schema) {
        Set<String> names = new HashSet<>(schema.namespaces());
        Stream.of(
                        schema.tables().stream().map(Table::name),
                        sequences(schema).stream(),
                        enumTypes(schema).stream(),
                        views(schema).stream())
                .flatMap(objects -> objects)
                .forEach(name -> names.add(schemaOf(name)));
        return names;
    }

    private String schemaOf(QualifiedName name) {
        return name.schema().orElse(found.defaultSchema());
    }

    private void decideSchemas(Set<String> inDatabase, Set<String> inEntities) {
        union(inDatabase, inEntities).forEach(name -> {
            ComparedObject schema = new ComparedObject(Kind.SCHEMA, name, "", name, Side.DATABASE);
            leaveOut(schema, inDatabase.contains(name), inEntities.contains(name), ObjectRef.schema(name), name);
        });
    }

    private boolean isInSchemaLeftOut(QualifiedName name) {
        return leftOut.contains(ObjectRef.schema(schemaOf(name)));
    }

    private void decideAll(
            Kind kind,
            List<QualifiedName> inDatabase,
            List<QualifiedName> inEntities,
            Function<QualifiedName, ObjectRef> reference) {
        Set<QualifiedName> database = Set.copyOf(inDatabase);
        Set<QualifiedName> entities = Set.copyOf(inEntities);
        for (QualifiedName name : union(inDatabase, inEntities)) {
            if (isInSchemaLeftOut(name)) {
                leftOut.add(reference.apply(name));
            } else {
                ComparedObject object = new ComparedObject(kind, schemaOf(name), "", name.name(), Side.DATABASE);
                leaveOut(
                        object,
                        database.contains(name),
                        entities.contains(name),
                        reference.apply(name),
                        name.toString());
            }
        }
    }

    private void decide(QualifiedName name, Table inDatabase, Table inEntities) {
        ComparedObject table = new ComparedObject(Kind.TABLE, schemaOf(name), name.name(), name.name(), Side.DATABASE);
        if (isInSchemaLeftOut(name)) {
            leftOut.add(ObjectRef.table(name));
        } else if (!leaveOut(table, inDatabase != null, inEntities != null, ObjectRef.table(name), name.toString())) {
            decideColumns(name, columns(inDatabase), columns(inEntities));
            attachments(inDatabase).forEach(attachment -> decide(attachment, Side.DATABASE));
            attachments(inEntities).forEach(attachment -> decide(attachment, Side.ENTITIES));
        }
    }

    private static List<String> columns(Table table) {
        return table == null
                ? List.of()
                : table.columns().stream().map(Column::name).toList();
    }

    private static List<Attachment> attachments(Table table) {
        return table == null ? List.of() : Attachment.of(table);
    }

    private void decideColumns(QualifiedName table, List<String> inDatabase, List<String> inEntities) {
        for (String name : union(inDatabase, inEntities)) {
            ComparedObject column = new ComparedObject(Kind.COLUMN, schemaOf(table), table.name(), name, Side.DATABASE);
            leaveOut(
                    column,
                    inDatabase.contains(name),
                    inEntities.contains(name),
                    ObjectRef.column(table, name),
                    table + "." + name);
        }
    }

    private void decide(Attachment attachment, Side side) {
        QualifiedName table = attachment.table();
        ComparedObject object =
                new ComparedObject(kind(attachment), schemaOf(table), table.name(), attachment.name(), side);
        leaveOut(
                object,
                side == Side.DATABASE,
                side == Side.ENTITIES,
                attachment.reference(),
                table + "." + attachment.name());
    }

    private static Kind kind(Attachment attachment) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.word().equals(attachment.kind()))
                .findFirst()
                .orElseThrow();
    }

    private boolean leaveOut(
            ComparedObject object, boolean inDatabase, boolean inEntities, ObjectRef reference, String name) {
        asked.add(object);
        Optional<String> reason = (inDatabase
                        ? rules.reasonToLeaveOut(object.on(Side.DATABASE))
                        : Optional.<String>empty())
                .or(() -> inEntities ? rules.reasonToLeaveOut(object.on(Side.ENTITIES)) : Optional.empty());
        reason.ifPresent(text -> {
            leftOut.add(reference);
            notes.add(new NotCompared(object.kind().word(), name, text));
        });
        return reason.isPresent();
    }
}
