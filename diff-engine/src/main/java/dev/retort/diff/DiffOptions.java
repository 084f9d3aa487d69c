package dev.retort.diff;

import dev.retort.operation.ObjectRef;
import dev.retort.rename.RenameAnswers;
import dev.retort.rename.Renames;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the comparison has to know beside the two schemas.
 *
 * @param created every object that the migrations up to the head created: no entity wants it means drop it; asked at
 *     most once, and only when something might be dropped, for it may be costly to find out
 * @param ordinals what the migrations up to the head say of the numbers in columns: the constants, in their order;
 *     asked at most once, and only when entities have such a column
 * @param prune whether objects that no migration created are dropped too, on tables that an entity maps
 * @param ignoredTables tables of Retort's own
 * @param rules what the project decides
 * @param answers what was renamed, as far as somebody said so
 */
public record DiffOptions(
        Supplier<Set<ObjectRef>> created,
        Supplier<Map<ObjectRef, List<String>>> ordinals,
        boolean prune,
        Set<QualifiedName> ignoredTables,
        ComparisonRules rules,
        RenameAnswers answers) {

    /** For a database without migrations: nothing is dropped. */
    public static final DiffOptions NONE = new DiffOptions(Set.of(), false, Set.of());

    public DiffOptions {
        ignoredTables = Set.copyOf(ignoredTables);
    }

    /** Where the created objects are known. */
    public DiffOptions(Set<ObjectRef> created, boolean prune, Set<QualifiedName> ignoredTables) {
        this(() -> created, Map::of, prune, ignoredTables, ComparisonRules.NONE, RenameAnswers.NONE);
    }

    /** The same with other rules. */
    public DiffOptions withRules(ComparisonRules newRules) {
        return new DiffOptions(created, ordinals, prune, ignoredTables, newRules, answers);
    }

    /** The same with other answers. */
    public DiffOptions withAnswers(RenameAnswers newAnswers) {
        return new DiffOptions(created, ordinals, prune, ignoredTables, rules, newAnswers);
    }

    /** The same with what the migrations say of the numbers in columns. */
    public DiffOptions withOrdinals(Supplier<Map<ObjectRef, List<String>>> newOrdinals) {
        return new DiffOptions(created, newOrdinals, prune, ignoredTables, rules, answers);
    }

    static Map<ObjectRef, List<String>> rekeyed(Map<ObjectRef, List<String>> lists, UnaryOperator<ObjectRef> rename) {
        Map<ObjectRef, List<String>> renamed = new HashMap<>();
        lists.forEach((object, list) -> renamed.put(rename.apply(object), list));
        return renamed;
    }

    /** The same, the created objects under the names that they have after renames. */
    DiffOptions renamed(Renames renames) {
        return renames.isEmpty()
                ? this
                : new DiffOptions(
                        () -> created.get().stream().map(renames::renamed).collect(Collectors.toSet()),
                        () -> rekeyed(ordinals.get(), renames::renamed),
                        prune,
                        ignoredTables,
                        rules,
                        answers);
    }
}
