package dev.retort.application;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.revision.Current;
import dev.retort.revision.RevisionNode;
import java.util.List;
import java.util.stream.Collectors;

/** The database lacks migrations that the application has. */
public final class PendingMigrationsException extends FailureException {

    private static final long serialVersionUID = 1L;

    private final transient List<RevisionNode> pending;

    PendingMigrationsException(Current current) {
        super(Problem.of(
                        current.pending().size() == 1
                                ? "The database lacks a migration that this application needs"
                                : "The database lacks " + current.pending().size()
                                        + " migrations that this application needs")
                .where(current.address())
                .found(
                        current.revisions().isEmpty()
                                ? "no revision"
                                : current.ids().stream().sorted().collect(Collectors.joining(", ")))
                .wanted(current.pending().stream()
                        .map(revision -> revision.id() + " (" + revision.message() + ")")
                        .collect(Collectors.joining("\n")))
                .next("retort upgrade head applies them; then start the application again"));
        this.pending = current.pending();
    }

    /** The migrations, in the order in which an upgrade would apply them. */
    public List<RevisionNode> pending() {
        return pending;
    }
}
