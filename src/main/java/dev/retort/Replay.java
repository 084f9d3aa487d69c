package dev.retort;

import dev.retort.config.Key;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.run.Direction;
import dev.retort.run.MigrationFailedException;
import dev.retort.run.RunListener;
import dev.retort.script.MigrationHistory;
import java.util.List;

/** Runs all migrations on a database that was made for that. */
final class Replay {

    private final Workspace scratch;

    Replay(Workspace scratch) {
        this.scratch = scratch;
    }

    void run(MigrationHistory history) {
        try {
            new Runs(scratch, RunListener.NONE)
                    .run(history.graph(), history.steps(history.graph().revisions(), Direction.UPGRADE));
        } catch (MigrationFailedException failure) {
            throw new FailureException(
                    inWords(failure.problem(), scratch.database().address()), failure);
        }
    }

    /** The database is gone by then: what is to be mended is the migration, or what it expects of a server. */
    static Problem inWords(Problem problem, String address) {
        List<Problem.Fact> facts = problem.facts().stream()
                .filter(fact -> !fact.label().equals("state"))
                .toList();
        return new Problem(problem.what(), facts, List.of())
                .with("on", address)
                .next("mend the migration, then run the command again")
                .next("or, if it needs roles or extensions that are not there: " + Key.SCRATCH_URL.text()
                        + " names a server that has them");
    }
}
