package dev.retort;

import dev.retort.revision.RevisionNode;
import dev.retort.run.TriedStatement;
import java.util.List;

/**
 * What a dry run found: it would go well.
 *
 * @param revisions the plan, in its order
 * @param statements every statement of it
 */
public record DryRun(List<RevisionNode> revisions, List<TriedStatement> statements) {

    public DryRun {
        revisions = List.copyOf(revisions);
        statements = List.copyOf(statements);
    }

    /** Whether every statement was run; what was not is unproved. */
    public boolean isComplete() {
        return statements.stream().allMatch(TriedStatement::wasRun);
    }
}
