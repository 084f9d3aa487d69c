package dev.retort.diff;

import dev.retort.catalog.Catalog;
import dev.retort.catalog.ObjectComment;
import dev.retort.normalize.Normalizer;
import dev.retort.normalize.SerialColumns;
import dev.retort.plan.Plan;
import dev.retort.plan.Step;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.wanted.NotCompared;
import dev.retort.wanted.WantedSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The comparison of a live database with the schema that entities want.
 *
 * @param differences sorted: schemas, types and sequences first, then table by table
 * @param unmappedTables found tables that no entity maps and no migration created: listed and left alone
 * @param notCompared what either side has and Retort does not compare, sorted, each once
 * @param comments found on what is neither table nor column: set again where that is made anew
 */
public record SchemaDiff(
        List<Difference> differences,
        List<QualifiedName> unmappedTables,
        List<NotCompared> notCompared,
        List<ObjectComment> comments) {

    public SchemaDiff {
        differences = List.copyOf(differences);
        unmappedTables = List.copyOf(unmappedTables);
        notCompared = List.copyOf(notCompared);
        comments = List.copyOf(comments);
    }

    /**
     * Compares what a database holds with what entities want.
     *
     * @param normalizer asked at most once
     * @throws dev.retort.problem.UsageException if PostgreSQL rejects a type or expression of the entities
     */
    public static SchemaDiff between(Catalog found, WantedSchema wanted, Normalizer normalizer, DiffOptions options) {
        DefaultSchema defaultSchema = new DefaultSchema(found.defaultSchema());
        Scope scope = new Scope(found, withSerials(defaultSchema.strip(wanted)), defaultSchema.strip(options));
        Report report = new Report();
        Spelling spelling = Spelling.of(scope, normalizer);
        new ObjectComparison(scope, spelling, report).compare();
        new TableComparison(scope, spelling, report).compare();
        new Rebuilding(report).apply();
        KeptComments comments = new KeptComments(found.comments());
        return new SchemaDiff(
                report.differences(),
                unmappedTables(scope),
                sorted(Stream.of(
                        found.notCompared(), wanted.notCompared(), report.notCompared(), comments.notCompared())),
                found.comments());
    }

    private static WantedSchema withSerials(WantedSchema wanted) {
        return new WantedSchema(
                SerialColumns.spelledOut(wanted.schema()),
                wanted.impliedNames(),
                wanted.origins(),
                wanted.notCompared(),
                wanted.entityCount());
    }

    private static List<QualifiedName> unmappedTables(Scope scope) {
        return scope.found().tables().stream()
                .map(Table::name)
                .filter(table -> !scope.isMapped(table) && !scope.isGoing(table) && !scope.isIgnored(table))
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

    /** The steps of all differences in an order that works; drift has none. */
    public Plan plan() {
        List<Step> steps = differences.stream()
                .map(Difference::step)
                .flatMap(Optional::stream)
                .toList();
        return new KeptComments(comments).in(Plan.of(steps));
    }
}
