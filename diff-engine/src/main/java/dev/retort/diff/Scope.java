package dev.retort.diff;

import dev.retort.catalog.Catalog;
import dev.retort.catalog.FoundView;
import dev.retort.operation.ObjectRef;
import dev.retort.rename.Renames;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import dev.retort.wanted.Origin;
import dev.retort.wanted.WantedSchema;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Both schemas with what the comparison looks up in them, each look-up in constant time. */
final class Scope {

    private static final Set<String> TOOLS_TABLES = Set.of(
            "flyway_schema_history",
            "schema_version",
            "databasechangelog",
            "databasechangeloglock",
            "alembic_version",
            "retort_version",
            "retort_history",
            "retort_step");

    private final Catalog catalog;
    private final WantedSchema wanted;
    private final DiffOptions options;
    private final Set<ObjectRef> leftOut;
    private final Renames renames;

    /** Found out when it is first asked for. */
    private Set<ObjectRef> created;

    /** Found out when it is first asked for. */
    private Map<ObjectRef, List<String>> ordinals;

    private final Map<QualifiedName, Table> foundTables;
    private final Map<QualifiedName, Table> wantedTables;
    private final Map<Sequence.Owner, List<Sequence>> ownedSequences;
    private final Map<Sequence.Owner, List<Sequence>> newOwnedSequences;
    private final Set<QualifiedName> wantedSequences;
    private final Set<QualifiedName> foundViews;
    private final Set<QualifiedName> wantedViews;
    private final Set<ObjectRef> goingColumns = new HashSet<>();
    private final Set<ObjectRef> enumTypes;

    /**
     * All names without the default schema.
     *
     * @param catalog as it is after the renames
     * @param leftOut what takes no part
     */
    Scope(Catalog catalog, WantedSchema wanted, DiffOptions options, Renames renames, Set<ObjectRef> leftOut) {
        this.renames = renames;
        this.leftOut = leftOut;
        this.catalog = catalog;
        this.wanted = wanted;
        this.options = options;
        this.foundTables = byName(catalog.schema().tables());
        this.wantedTables = byName(wanted.schema().tables());
        this.ownedSequences = byOwner(catalog.schema().sequences(), Set.of());
        this.newOwnedSequences = byOwner(
                wanted.schema().sequences(),
                catalog.schema().sequences().stream().map(Sequence::name).collect(Collectors.toSet()));
        this.wantedSequences =
                wanted.schema().sequences().stream().map(Sequence::name).collect(Collectors.toSet());
        this.foundViews = names(catalog.schema());
        this.wantedViews = names(wanted.schema());
        this.enumTypes = Stream.concat(catalog.schema().enumTypes().stream(), wanted.schema().enumTypes().stream())
                .map(type -> ObjectRef.type(type.name()))
                .collect(Collectors.toSet());
        foundTables.values().forEach(this::collectGoingColumns);
    }

    private static Set<QualifiedName> names(Schema schema) {
        return schema.views().stream().map(View::name).collect(Collectors.toSet());
    }

    private static Map<QualifiedName, Table> byName(Collection<Table> tables) {
        return tables.stream().collect(Collectors.toMap(Table::name, Function.identity(), (first, second) -> first));
    }

    private static Map<Sequence.Owner, List<Sequence>> byOwner(List<Sequence> sequences, Set<QualifiedName> without) {
        return sequences.stream()
                .filter(sequence -> sequence.owner().isPresent() && !without.contains(sequence.name()))
                .collect(Collectors.groupingBy(sequence -> sequence.owner().orElseThrow()));
    }

    private void collectGoingColumns(Table found) {
        Table entity = wantedTables.get(found.name());
        if (entity == null && isGoing(found.name())) {
            found.columns().forEach(column -> goingColumns.add(ObjectRef.column(found.name(), column.name())));
        } else if (entity != null) {
            Set<String> kept = entity.columns().stream().map(Column::name).collect(Collectors.toSet());
            found.columns().stream()
                    .map(column -> ObjectRef.column(found.name(), column.name()))
                    .filter(column -> !kept.contains(column.part()) && mayDrop(column))
                    .forEach(goingColumns::add);
        }
    }

    Schema found() {
        return catalog.schema();
    }

    Schema wanted() {
        return wanted.schema();
    }

    Optional<Table> foundTable(QualifiedName name) {
        return Optional.ofNullable(foundTables.get(name));
    }

    Optional<Table> wantedTable(QualifiedName name) {
        return Optional.ofNullable(wantedTables.get(name));
    }

    boolean isMapped(QualifiedName table) {
        return wantedTables.containsKey(table);
    }

    /** Whether the project leaves the object out of the comparison. */
    boolean isLeftOut(ObjectRef object) {
        return leftOut.contains(object);
    }

    ComparisonRules rules() {
        return options.rules();
    }

    /** Whether the name belongs to a view that stays, a partition or the like. */
    boolean isTakenByOther(QualifiedName table) {
        return catalog.otherRelations().contains(table) && !isGoingView(table);
    }

    /** Why a view cannot have the name: what has it and stays. */
    Optional<String> takerOf(QualifiedName view) {
        if (foundTables.containsKey(view) && !isGoing(view)) {
            return Optional.of("a table that no migration created");
        }
        return isTakenByOther(view)
                ? Optional.of("a relation that is no plain view, such as a materialized view")
                : Optional.empty();
    }

    List<FoundView> foundViews() {
        return catalog.views().stream().filter(view -> !view.materialized()).toList();
    }

    /** Whether a found view is to be dropped: a migration created it, and no entity has it. */
    boolean isGoingView(QualifiedName view) {
        ObjectRef reference = ObjectRef.view(view);
        return foundViews.contains(view)
                && !wantedViews.contains(view)
                && !isLeftOut(reference)
                && wasCreated(reference);
    }

    /** Whether the table is Retort's own. */
    boolean isIgnored(QualifiedName table) {
        return options.ignoredTables().contains(table);
    }

    /** Whether the table is a migration tool's. */
    static boolean isTools(QualifiedName table) {
        return TOOLS_TABLES.contains(table.name());
    }

    /** Whether a found table is to be dropped: a migration created it, and no entity and no other tool has it. */
    boolean isGoing(QualifiedName table) {
        return foundTables.containsKey(table)
                && !isMapped(table)
                && !isLeftOut(ObjectRef.table(table))
                && !isIgnored(table)
                && !isTools(table)
                && wasCreated(ObjectRef.table(table));
    }

    /** Whether a found column is to be dropped, with its table or alone. */
    boolean isGoing(ObjectRef column) {
        return goingColumns.contains(column);
    }

    /** Whether a found constraint or index hangs on something that is to be dropped. */
    boolean isGoing(Attachment attachment) {
        return attachment.columns().stream().anyMatch(column -> isGoing(ObjectRef.column(attachment.table(), column)))
                || attachment instanceof ConstraintAttachment owned
                        && owned.constraint() instanceof ForeignKey key
                        && targetIsGoing(key)
                || foundTable(attachment.table()).stream()
                        .flatMap(table -> table.columns().stream())
                        .map(Column::name)
                        .filter(column -> isGoing(ObjectRef.column(attachment.table(), column)))
                        .anyMatch(attachment::uses);
    }

    private boolean targetIsGoing(ForeignKey key) {
        return isGoing(key.referencedTable())
                || key.referencedColumns().stream()
                        .anyMatch(column -> isGoing(ObjectRef.column(key.referencedTable(), column)));
    }

    /** Whether a found table, or a sequence that no column owns and no entity wants, is to be dropped. */
    boolean isGoingAlone(ObjectRef object) {
        return object.kind() == ObjectRef.Kind.TABLE ? isGoing(object.owner()) : wasCreated(object);
    }

    Map<ObjectRef, Origin> origins() {
        return wanted.origins();
    }

    boolean wasCreated(ObjectRef object) {
        if (created == null) {
            created = options.created().get();
        }
        return created.contains(object);
    }

    /** Whether an object on a mapped table that no entity wants is dropped rather than reported as drift. */
    boolean mayDrop(ObjectRef object) {
        return options.prune() || wasCreated(object);
    }

    boolean isImplied(ObjectRef object) {
        return wanted.impliedNames().contains(object);
    }

    /**
     * Whether a found constraint has a name that PostgreSQL made of another name of its table or column. It gets the
     * one that it would have now, if that is free: the table that has the old name next would want it.
     */
    boolean isOutdated(Attachment found, String wantedName) {
        return isOutdated(found)
                && found().tables().stream()
                        .filter(table ->
                                table.name().schema().equals(found.table().schema()))
                        .flatMap(Scope::attachments)
                        .allMatch(other -> !other.name().equals(wantedName) || isOutdated(other));
    }

    private boolean isOutdated(Attachment attachment) {
        return renames.outdates(attachment.table(), attachment.columns(), attachment.name());
    }

    private static Stream<Attachment> attachments(Table table) {
        return Stream.concat(
                table.constraints().stream().map(constraint -> new ConstraintAttachment(table.name(), constraint)),
                table.indexes().stream().map(index -> new IndexAttachment(table.name(), index)));
    }

    /** The sequences that go with a found column and that no entity wants for itself. */
    List<Sequence> ownedSequences(QualifiedName table, String column) {
        return ownedSequences.getOrDefault(new Sequence.Owner(table, column), List.of()).stream()
                .filter(sequence -> !wantedSequences.contains(sequence.name()))
                .toList();
    }

    Optional<Origin> origin(ObjectRef object) {
        return Optional.ofNullable(wanted.origins().get(object));
    }

    /** The id columns that take their numbers from a sequence, as the entities say. */
    List<ObjectRef> numberedColumns(QualifiedName sequence) {
        return wanted.numberedColumns().getOrDefault(ObjectRef.sequence(sequence), List.of());
    }

    /** The constants of the enum behind a column, if there is one. */
    EnumValues constants(QualifiedName table, String column) {
        return new EnumValues(wanted.constants().getOrDefault(ObjectRef.column(table, column), List.of()));
    }

    /** The constants that the numbers in a column stand for by what the migrations say, empty where they say nothing. */
    EnumValues noted(QualifiedName table, String column) {
        if (ordinals == null) {
            ordinals = options.ordinals().get();
        }
        return new EnumValues(ordinals.getOrDefault(ObjectRef.column(table, column), List.of()));
    }

    /** How the rows of a column get another type. */
    TypeConversion conversion(QualifiedName table, String column) {
        return new TypeConversion(enumTypes, constantsOfRows(table, column));
    }

    /** Numbers that are there stand for what they stood for, whatever order the entity has by now. */
    private EnumValues constantsOfRows(QualifiedName table, String column) {
        EnumValues wantedValues = constants(table, column);
        boolean holdsNumbers = foundTable(table)
                .flatMap(found -> found.column(column))
                .filter(found -> found.type().isWholeNumbers())
                .isPresent();
        return holdsNumbers && !wantedValues.isEmpty() ? noted(table, column).with(wantedValues) : wantedValues;
    }

    /** The mapping behind a constraint or index. */
    Optional<Origin> origin(Attachment attachment) {
        return Optional.ofNullable(wanted.origins().get(attachment.reference()))
                .or(() -> origin(attachment.table(), attachment.columns()));
    }

    /** The sequences that are missing and go with a wanted column. */
    List<Sequence> newOwnedSequences(QualifiedName table, String column) {
        return newOwnedSequences.getOrDefault(new Sequence.Owner(table, column), List.of());
    }

    /** The mapping behind the first of the columns that has one, else behind the table. */
    Optional<Origin> origin(QualifiedName table, List<String> columns) {
        return columns.stream()
                .map(column -> wanted.origins().get(ObjectRef.column(table, column)))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(wanted.origins().get(ObjectRef.table(table))));
    }
}
