package dev.retort.diff;

import dev.retort.operation.ObjectRef;
import dev.retort.rename.RenameAnswers;
import dev.retort.rename.Renames;
import dev.retort.schema.QualifiedName;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the comparison has to know beside the two schemas.
 *
 * @param created every object that the migrations up to the head created: no entity wants it means drop it; asked at
 *     most once, and only when something might be dropped, for it may be costly to find out
 * @param prune whether objects that no migration created are dropped too, on tables that an entity maps
 * @param ignoredTables tables of Retort's own
 * @param rules what the project decides
 * @param answers what was renamed, as far as somebody said so
 */
public record DiffOptions(
        Supplier<Set<ObjectRef>> created,
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
        this(() -> created, prune, ignoredTables, ComparisonRules.NONE, RenameAnswers.NONE);
    }

    /** The same with other rules. */
    public DiffOptions withRules(ComparisonRules newRules) {
        return new DiffOptions(created, prune, ignoredTables, newRules, answers);
    }

    /** The same with other answers. */
    public DiffOptions withAnswers(RenameAnswers newAnswers) {
        return new DiffOptions(created, prune, ignoredTables, rules, newAnswers);
    }

    /** The same, the created objects under the names that they have after renames. */
    DiffOptions renamed(Renames renames) {
        return renames.isEmpty()
                ? this
                : new DiffOptions(
                        () -> created.get().stream().map(renames::renamed).collect(Collectors.toSet()),
                        prune,
                        ignoredTables,
                        rules,
                        answers);
    }
}
