package dev.retort.diff;

import dev.retort.catalog.Catalog;
import dev.retort.catalog.Extension;
import dev.retort.catalog.FoundView;
import dev.retort.catalog.ObjectComment;
import dev.retort.normalize.CanonicalForms;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.SchemaOperation.Comment;
import dev.retort.operation.SchemaOperation.CreateExtension;
import dev.retort.operation.SchemaOperation.DropExtension;
import dev.retort.operation.TypeOperation.CreateType;
import dev.retort.operation.TypeOperation.DropType;
import dev.retort.plan.Step;
import dev.retort.schema.Constraint;
import dev.retort.schema.DefinedType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import dev.retort.wanted.NotCompared;
import dev.retort.wanted.WantedSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The comparison of an empty database with what a live one holds: its plan makes the one out of the other.
 *
 * <p>The tables of migration tools stay out, Retort's own too, and with them what hangs on them. What stays out is
 * among what the comparison did not compare.
 */
public final class Baseline {

    private static final Map<DefinedType.Kind, String> TYPES = Map.of(
            DefinedType.Kind.DOMAIN,
            "domain",
            DefinedType.Kind.COMPOSITE,
            "composite type",
            DefinedType.Kind.RANGE,
            "range type");

    /** What is not compared of a primary key is written all the same. */
    private static final String KEY = "primary key";

    private static final String INFORMATION_SCHEMA = "information_schema";

    private final Schema found;
    private final List<FoundView> foundViews;
    private final Set<QualifiedName> ownTables;
    private final Set<QualifiedName> tables;
    private final List<NotCompared> leftOut = new ArrayList<>();

    private Baseline(Catalog catalog, Set<QualifiedName> ownTables) {
        this.found = catalog.schema();
        this.foundViews =
                catalog.views().stream().filter(view -> !view.materialized()).toList();
        this.ownTables = ownTables;
        this.tables = found.tables().stream()
                .map(Table::name)
                .filter(name -> !isTools(name))
                .collect(Collectors.toSet());
    }

    /**
     * Compares nothing with what a database holds.
     *
     * @param ownTables what Retort keeps about itself, in that database or in a new one
     */
    public static SchemaDiff of(Catalog found, List<Extension> extensions, Set<QualifiedName> ownTables) {
        return of(found, extensions, ownTables, ComparisonRules.NONE);
    }

    /** The same with rules of the project's. */
    public static SchemaDiff of(
            Catalog found, List<Extension> extensions, Set<QualifiedName> ownTables, ComparisonRules rules) {
        Baseline baseline = new Baseline(found, ownTables);
        WantedSchema wanted = new WantedSchema(baseline.schema(), Set.of(), Map.of(), baseline.leftOut, 0);
        List<NotCompared> notCompared = found.notCompared().stream()
                .filter(note ->
                        !TYPES.containsValue(note.kind()) && !note.kind().equals(KEY))
                .toList();
        Catalog empty = new Catalog(Schema.EMPTY, found.defaultSchema(), found.serverVersion(), Set.of(), notCompared);
        // A catalog is in PostgreSQL's own spelling already.
        SchemaDiff diff = SchemaDiff.between(
                empty,
                wanted,
                (fragments, types) -> new CanonicalForms(Map.of(), Map.of()),
                DiffOptions.NONE.withRules(DatabaseRules.of(rules)));
        List<Difference> differences = new ArrayList<>(typesOf(found));
        differences.addAll(diff.differences());
        List<NotCompared> leftOut = new ArrayList<>(diff.notCompared());
        differences.addAll(commentsOf(found, differences, leftOut));
        return withExtensions(diff.with(differences, leftOut), extensions);
    }

    private static List<Difference> typesOf(Catalog found) {
        return found.types().stream()
                .sorted(Comparator.comparing(DefinedType::name))
                .map(type -> addition(
                        TYPES.get(type.kind()),
                        type.name().toString(),
                        type.definition(),
                        Step.of(new CreateType(type), new DropType(type.kind(), type.name()))))
                .toList();
    }

    /** They go when what they are on goes. */
    private static List<Difference> commentsOf(Catalog found, List<Difference> made, List<NotCompared> leftOut) {
        Set<ObjectRef> created = made.stream()
                .flatMap(difference -> difference.step().stream())
                .flatMap(step -> step.upgrade().stream())
                .flatMap(operation -> operation.creates().stream())
                .collect(Collectors.toSet());
        List<Difference> differences = new ArrayList<>();
        for (ObjectComment comment : found.comments()) {
            String subject = KeptComments.subject(comment.object());
            if (created.contains(comment.object())) {
                Step step = new Step(List.of(new Comment(comment.object(), comment.text())), List.of());
                differences.add(addition("comment", subject, comment.text(), step));
            } else {
                leftOut.add(new NotCompared("comment", subject, "what it is on is not part of it"));
            }
        }
        return differences;
    }

    private Schema schema() {
        List<Table> kept = found.tables().stream()
                .filter(table -> tables.contains(table.name()))
                .map(this::withoutStrayKeys)
                .map(this::withValidIndexes)
                .toList();
        found.tables().stream()
                .map(Table::name)
                .filter(this::isOtherTools)
                .forEach(name -> leaveOut("table", name.toString(), "it is the history of another migration tool"));
        List<Sequence> sequences =
                found.sequences().stream().filter(this::keeps).toList();
        List<View> views = views();
        return new Schema(namespaces(sequences, views), found.enumTypes(), List.of(), sequences, kept, views);
    }

    /** Those that read nothing but what is in the baseline. */
    private List<View> views() {
        Set<ObjectRef> there = tables.stream().map(ObjectRef::table).collect(Collectors.toCollection(HashSet::new));
        List<FoundView> rest = new ArrayList<>(foundViews);
        List<View> kept = new ArrayList<>();
        while (rest.removeIf(view -> stray(view, there).isEmpty() && kept.add(view.view()))) {
            kept.forEach(view -> there.add(ObjectRef.view(view.name())));
        }
        rest.forEach(view -> leaveOut(
                "view",
                view.view().name().toString(),
                "it reads " + stray(view, there).orElseThrow().owner() + ", which is not part of it"));
        foundViews.stream().filter(view -> kept.contains(view.view())).forEach(this::noteBeyond);
        return kept;
    }

    /** What a view reads and is neither there nor the server's own. */
    private static Optional<ObjectRef> stray(FoundView view, Set<ObjectRef> there) {
        return view.uses().stream()
                .filter(used -> used.part().isEmpty() && !there.contains(used))
                .filter(used -> !used.owner().schema().equals(Optional.of(INFORMATION_SCHEMA)))
                .min(ObjectRef.ORDER);
    }

    private void noteBeyond(FoundView view) {
        view.beyond()
                .forEach(
                        what -> leaveOut("view", view.view().name().toString(), "its " + what + " are not part of it"));
    }

    private boolean isTools(QualifiedName table) {
        return ownTables.contains(table) || Scope.isTools(table);
    }

    private boolean isOtherTools(QualifiedName table) {
        return !ownTables.contains(table)
                && Scope.isTools(table)
                && !table.name().startsWith("retort_");
    }

    /** What a failed CREATE INDEX CONCURRENTLY has left is of use to nobody. */
    private Table withValidIndexes(Table table) {
        table.indexes().stream()
                .filter(index -> !index.valid())
                .forEach(index -> leaveOut(
                        "index",
                        table.name().sibling(index.name()).toString(),
                        "it is invalid in the database, and valid where the migration makes it"));
        return table.withIndexes(table.indexes().stream().map(Index::asValid).toList());
    }

    private Table withoutStrayKeys(Table table) {
        return table.keeping(constraint -> keeps(table, constraint));
    }

    private boolean keeps(Table table, Constraint constraint) {
        boolean strays = constraint instanceof ForeignKey key && !tables.contains(key.referencedTable());
        if (strays) {
            leaveOut(
                    "foreign key", table.name() + "." + constraint.name(), "the table that it names is not part of it");
        }
        return !strays;
    }

    private boolean keeps(Sequence sequence) {
        Optional<QualifiedName> strange =
                sequence.owner().map(Sequence.Owner::table).filter(owner -> !tables.contains(owner));
        strange.filter(owner -> !isTools(owner))
                .ifPresent(owner -> leaveOut(
                        "sequence",
                        sequence.name().toString(),
                        "it belongs to " + owner + ", which is not part of it"));
        return strange.isEmpty();
    }

    /** Running a migration makes the schema of Retort's own tables; one that holds only a tool's tables is the tool's. */
    private List<String> namespaces(List<Sequence> sequences, List<View> views) {
        Set<String> tools = found.tables().stream()
                .map(Table::name)
                .filter(this::isTools)
                .flatMap(name -> name.schema().stream())
                .collect(Collectors.toCollection(HashSet::new));
        Stream.of(
                        tables.stream(),
                        sequences.stream().map(Sequence::name),
                        views.stream().map(View::name),
                        found.enumTypes().stream().map(type -> type.name()))
                .flatMap(names -> names)
                .flatMap(name -> name.schema().stream())
                .forEach(tools::remove);
        ownTables.stream().flatMap(name -> name.schema().stream()).forEach(tools::add);
        return found.namespaces().stream().filter(name -> !tools.contains(name)).toList();
    }

    private void leaveOut(String kind, String name, String reason) {
        leftOut.add(new NotCompared(kind, name, reason));
    }

    /** They come first, since types, defaults and operator classes may be theirs. */
    private static SchemaDiff withExtensions(SchemaDiff diff, List<Extension> extensions) {
        List<Difference> differences = new ArrayList<>();
        List<NotCompared> notCompared = new ArrayList<>();
        for (Extension extension : extensions) {
            if (extension.inDefaultSchema()) {
                differences.add(addition(extension.name()));
            } else {
                notCompared.add(
                        new NotCompared("extension", extension.name(), "its objects are not in the default schema"));
            }
        }
        differences.addAll(diff.differences());
        notCompared.addAll(diff.notCompared());
        return diff.with(differences, notCompared);
    }

    private static Difference addition(String extension) {
        Step step = Step.of(new CreateExtension(extension), new DropExtension(extension));
        return addition("extension", extension, "extension", step);
    }

    private static Difference addition(String kind, String name, String definition, Step step) {
        return new Difference(
                Change.ADD,
                kind,
                Optional.empty(),
                Optional.empty(),
                name,
                List.of(new Facet("definition", "", definition)),
                Optional.of(step));
    }
}
