package dev.retort.diff;

import dev.retort.catalog.Catalog;
import dev.retort.catalog.Dependent;
import dev.retort.catalog.FoundView;
import dev.retort.catalog.ObjectComment;
import dev.retort.normalize.Normalizer;
import dev.retort.normalize.SerialColumns;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.operation.ViewOperation.DropView;
import dev.retort.plan.Fills;
import dev.retort.plan.NeededValue;
import dev.retort.plan.Plan;
import dev.retort.plan.Step;
import dev.retort.rename.CandidateSearch;
import dev.retort.rename.Rename;
import dev.retort.rename.RenameCandidate;
import dev.retort.rename.RenameKind;
import dev.retort.rename.RenamedSchema;
import dev.retort.rename.Renames;
import dev.retort.rename.Resolution;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import dev.retort.wanted.NotCompared;
import dev.retort.wanted.WantedSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The comparison of a live database with the schema that entities want.
 *
 * @param differences sorted: schemas, types and sequences first, then table by table
 * @param unmappedTables found tables that no entity maps and no migration created: listed and left alone
 * @param notCompared what either side has and Retort does not compare, sorted, each once
 * @param renames what was renamed: among the differences too, all others of which are those that remain after it
 * @param candidates what may have been renamed and nobody answered, the likeliest first; among the differences each is
 *     something to add, and something to drop or drift
 * @param comments found on what is neither table nor column: set again where that is made anew
 * @param views those that are compared, which are dropped and made again around what they hang on
 * @param dependents what hangs on what the plan drops or makes anew, as far as it was read; under the names after the renames
 * @param found what the database holds
 * @param wanted what the entities want, with the names of the default schema as the database has them
 */
public record SchemaDiff(
        List<Difference> differences,
        List<QualifiedName> unmappedTables,
        List<NotCompared> notCompared,
        Renames renames,
        List<RenameCandidate> candidates,
        List<ObjectComment> comments,
        KeptViews views,
        List<Dependent> dependents,
        Schema found,
        Schema wanted) {

    public SchemaDiff {
        differences = List.copyOf(differences);
        unmappedTables = List.copyOf(unmappedTables);
        notCompared = List.copyOf(notCompared);
        candidates = List.copyOf(candidates);
        comments = List.copyOf(comments);
        dependents = List.copyOf(dependents);
    }

    /**
     * Compares what a database holds with what entities want.
     *
     * @param normalizer asked at most once
     * @throws dev.retort.problem.UsageException if PostgreSQL rejects a type or expression of the entities
     */
    public static SchemaDiff between(Catalog found, WantedSchema wanted, Normalizer normalizer, DiffOptions options) {
        DefaultSchema defaultSchema = new DefaultSchema(found.defaultSchema());
        WantedSchema mapping = withSerials(defaultSchema.strip(wanted));
        DiffOptions stripped = defaultSchema.strip(options);
        Renames renames = Resolution.of(
                options.answers(),
                found,
                mapping,
                table -> Scope.isTools(table) || stripped.ignoredTables().contains(table));
        Catalog renamed = RenamedSchema.of(found, renames, normalizer);
        Filtering.Result filtered = Filtering.of(renamed, mapping, options.rules());
        Scope scope = new Scope(renamed, filtered.wanted(), stripped.renamed(renames), renames, filtered.leftOut());
        Report report = new Report();
        Spelling spelling = Spelling.of(scope, normalizer);
        renames.all().forEach(rename -> report.add(difference(rename, scope)));
        new ObjectComparison(scope, spelling, report).compare();
        new TableComparison(scope, spelling, report).compare();
        new ViewComparison(scope, spelling, report).compare();
        new Rebuilding(report).apply();
        new OrdinalComparison(scope, spelling, report).compare();
        List<Difference> differences =
                new Rewriting(options.rules(), report, renames.steps()).applied(report.differences());
        KeptComments comments = new KeptComments(renamed.comments());
        return new SchemaDiff(
                differences,
                unmappedTables(scope),
                sorted(Stream.of(
                        found.notCompared(),
                        wanted.notCompared(),
                        report.notCompared(),
                        renames.notApplied(),
                        filtered.notes(),
                        comments.notCompared())),
                renames,
                candidates(scope, spelling, renames, options),
                renamed.comments(),
                views(scope, found, mapping.schema()),
                List.of(),
                found.schema(),
                mapping.schema());
    }

    private static Difference difference(Rename rename, Scope scope) {
        boolean isTable = rename.kind() == RenameKind.TABLE;
        boolean isLabel = rename.kind() == RenameKind.LABEL;
        Optional<QualifiedName> table = isTable
                ? Optional.of(rename.from().owner())
                : Optional.of(rename.to().owner()).filter(owner -> rename.kind() == RenameKind.COLUMN);
        return new Difference(
                Change.RENAME,
                rename.kind().word(),
                scope.origin(rename.to()),
                table,
                isLabel
                        ? rename.from().owner() + "." + rename.oldName()
                        : isTable || table.isPresent()
                                ? rename.oldName()
                                : rename.from().owner().toString(),
                List.of(new Facet("name", rename.oldName(), rename.newName())),
                Optional.of(rename.step()));
    }

    private static List<RenameCandidate> candidates(
            Scope scope, Spelling spelling, Renames renames, DiffOptions options) {
        Schema wanted = scope.wanted();
        List<Table> tables = wanted.tables().stream()
                .filter(table -> !scope.isTakenByOther(table.name()))
                .toList();
        return new CandidateSearch(
                        scope.found(),
                        new Schema(wanted.namespaces(), wanted.enumTypes(), wanted.sequences(), tables),
                        scope.origins(),
                        renames,
                        scope::isGoingAlone,
                        table -> spelling.wanted(table).written())
                .candidates(options.answers().notSo());
    }

    private static KeptViews views(Scope scope, Catalog found, Schema wanted) {
        Set<QualifiedName> wantedViews = wanted.views().stream().map(View::name).collect(Collectors.toSet());
        Predicate<FoundView> isCompared = view -> !view.materialized()
                && !scope.isLeftOut(ObjectRef.view(view.view().name()))
                && (wantedViews.contains(view.view().name())
                        || scope.isGoingView(view.view().name()));
        return KeptViews.of(found, wanted, isCompared);
    }

    private static WantedSchema withSerials(WantedSchema wanted) {
        return wanted.withSchema(SerialColumns.spelledOut(wanted.schema()));
    }

    private static List<QualifiedName> unmappedTables(Scope scope) {
        return scope.found().tables().stream()
                .map(Table::name)
                .filter(table -> !scope.isMapped(table) && !scope.isGoing(table) && !scope.isIgnored(table))
                .filter(table -> !scope.isLeftOut(ObjectRef.table(table)))
                .toList();
    }

    private static List<NotCompared> sorted(Stream<List<NotCompared>> lists) {
        return lists.flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(NotCompared::kind)
                        .thenComparing(NotCompared::name)
                        .thenComparing(NotCompared::reason))
                .toList();
    }

    /** The same comparison with only some of its differences. */
    public SchemaDiff keeping(Predicate<Difference> which) {
        return with(differences.stream().filter(which).toList(), notCompared);
    }

    /** The same comparison with other results. */
    SchemaDiff with(List<Difference> newDifferences, List<NotCompared> newNotCompared) {
        return with(newDifferences, newNotCompared, dependents);
    }

    private SchemaDiff with(
            List<Difference> newDifferences, List<NotCompared> newNotCompared, List<Dependent> newDependents) {
        return new SchemaDiff(
                newDifferences,
                unmappedTables,
                newNotCompared,
                renames,
                candidates,
                comments,
                views,
                newDependents,
                found,
                wanted);
    }

    /** The same comparison with what hangs on {@link #broken}, as the database has it. */
    public SchemaDiff withDependents(List<Dependent> read) {
        return with(differences, notCompared, read.stream().map(this::renamed).toList());
    }

    private Dependent renamed(Dependent dependent) {
        return dependent
                .name()
                .map(name -> renames.renamed(dependent
                        .reference()
                        .filter(reference -> reference.kind() != ObjectRef.Kind.TYPE)
                        .orElse(new ObjectRef(ObjectRef.Kind.CONSTRAINT, name, dependent.part()))))
                .map(now -> dependent.named(now.owner(), now.part()))
                .orElse(dependent);
    }

    /** The relations and types, as SQL spells them in the database, that the plan drops or makes anew, wholly or in part. */
    public Set<String> broken() {
        Plan plan = plan();
        return Stream.of(plan.upgrade(), plan.downgrade())
                .flatMap(List::stream)
                .flatMap(operation -> KeptViews.brokenBy(operation).stream())
                .map(renames::original)
                .map(SchemaDiff::spelled)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The renames, then the steps of all other differences in an order that works; drift has none. */
    public Plan plan() {
        return plan(Fills.NONE);
    }

    /** The same with values for the rows of columns that may not be null. */
    public Plan plan(Fills fills) {
        List<Step> steps = views.around(steps());
        List<Step> first = views.beforeRenames(steps, renamed());
        List<Step> before = parts(first, true);
        List<Step> rest = new ArrayList<>(steps);
        rest.removeAll(first);
        rest.addAll(parts(first, false));
        return new KeptComments(comments)
                .in(Plan.of(before, fills, views.needs())
                        .then(renames.plan())
                        .then(Plan.of(rest, fills, views.needs())));
    }

    private Set<ObjectRef> renamed() {
        return renames.all().stream().map(Rename::from).collect(Collectors.toSet());
    }

    /** The parts of steps that drop something, or those that make it again. */
    private static List<Step> parts(List<Step> steps, boolean drops) {
        return steps.stream()
                .flatMap(step -> step.parts().stream())
                .filter(part -> drops == part.upgrade().stream().anyMatch(DropView.class::isInstance))
                .toList();
    }

    /** A type is called by its SQL spelling already. */
    private static String spelled(ObjectRef object) {
        return object.kind() == ObjectRef.Kind.TYPE && object.part().isEmpty()
                ? object.owner().name()
                : object.owner().toSql();
    }

    /**
     * What nobody compares and PostgreSQL does not let one direction of a plan pass, or drops on its way.
     *
     * @param opposite the other direction, which may make again what is dropped
     */
    public List<Obstacle> obstacles(List<Operation> direction, List<Operation> opposite) {
        Set<QualifiedName> mapped = wanted.tables().stream().map(Table::name).collect(Collectors.toSet());
        return new ObstacleSearch(dependents, direction, opposite, mapped).obstacles();
    }

    /** The columns that may not be null and that rows have no value for, those of the upgrade first. */
    public List<NeededValue> neededValues() {
        return Plan.neededValues(steps());
    }

    private List<Step> steps() {
        Set<Step> renaming = renames.steps();
        return differences.stream()
                .map(Difference::step)
                .flatMap(Optional::stream)
                .filter(step -> !renaming.contains(step))
                .toList();
    }
}
