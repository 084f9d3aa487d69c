package dev.retort.run;

import dev.retort.connection.Connections;
import dev.retort.history.Bookkeeping;
import dev.retort.history.VersionTable;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.RevisionSymbols;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the commands that change a database do, or try to do, with some migrations. */
public final class MigrationRuns {

    private final Connections connections;
    private final VersionTable versions;
    private final RunSettings settings;
    private final RunListener listener;

    public MigrationRuns(Connections connections, VersionTable versions, RunSettings settings, RunListener listener) {
        this.connections = connections;
        this.versions = versions;
        this.settings = settings;
        this.listener = listener;
    }

    /**
     * Goes to a target. Its classes are loaded before it waits for its turn, and again only if another runner has changed
     * the way meanwhile.
     *
     * @return what was run, in order
     */
    public List<RevisionNode> run(MigrationSet migrations, String target, Direction direction) {
        return along(migrations, target, direction, (connection, way) -> {
            List<RunStep> steps = way.steps(standing(migrations, connection));
            if (steps.isEmpty() && versions.exists(connection)) {
                return steps;
            }
            if (direction == Direction.UPGRADE) {
                ChangedMigration.refuse(ChangedMigration.found(migrations, connection, new Bookkeeping(versions)));
            }
            return runner(connection, migrations.graph()).run(standing -> {
                migrations.requireKnown(standing.heads());
                return way.steps(standing);
            });
        });
    }

    /** Runs these steps, wherever the database is. */
    public void run(RevisionGraph graph, List<RunStep> steps) {
        try (Connection connection = connections.connect()) {
            runner(connection, graph).run(steps);
        } catch (SQLException refusal) {
            throw connections.failed("The migrations cannot be run", refusal);
        }
    }

    /** Tries to go to a target and rolls it back; the listener hears of each statement. */
    public List<RevisionNode> tried(MigrationSet migrations, String target, Direction direction) {
        return along(migrations, target, direction, (connection, way) -> {
            List<RunStep> steps = way.steps(standing(migrations, connection));
            new DryRunner(connection, versions, migrations.graph(), listener).run(steps);
            return steps;
        });
    }

    /** What is done with a way; gives the steps that were taken. */
    private interface Run {
        List<RunStep> take(Connection connection, Way way) throws SQLException;
    }

    private List<RevisionNode> along(MigrationSet migrations, String target, Direction direction, Run run) {
        Way way = new Way(migrations, target, direction);
        try (Connection connection = connections.connect()) {
            return run.take(connection, way).stream().map(RunStep::revision).toList();
        } catch (SQLException refusal) {
            throw connections.failed("The " + direction.word() + " failed", refusal);
        }
    }

    private Standing standing(MigrationSet migrations, Connection connection) throws SQLException {
        Standing standing = Standing.of(connection, new Bookkeeping(versions));
        migrations.requireKnown(standing.heads());
        return standing;
    }

    /**
     * Makes the version table name revisions, running nothing.
     *
     * @param purge whether to forget what the table says before, known or not
     * @return the revisions that it names then
     */
    public List<RevisionNode> stamp(MigrationSet migrations, List<String> targets, boolean purge) {
        RevisionGraph graph = migrations.graph();
        UnaryOperator<Set<String>> choice =
                heads -> symbols(migrations, purge ? Set.of() : heads, targets).stamped(targets);
        try (Connection connection = connections.connect()) {
            choice.apply(versions.heads(connection)); // refuses before anything is written
            Set<String> rows = runner(connection, graph).stamp(choice);
            return graph.revisions().stream()
                    .filter(revision -> rows.contains(revision.id()))
                    .toList();
        } catch (SQLException refusal) {
            throw connections.failed("The version table cannot be written", refusal);
        }
    }

    /** Notes that the database has what applied migrations say now. */
    public List<RevisionNode> accept(MigrationSet migrations, List<String> targets) {
        RevisionGraph graph = migrations.graph();
        try (Connection connection = connections.connect()) {
            RevisionSymbols symbols = symbols(migrations, versions.heads(connection), targets);
            Set<String> applied = graph.withAncestors(symbols.current());
            List<RevisionNode> accepted = targets.stream()
                    .flatMap(target -> symbols.resolve(target).stream())
                    .distinct()
                    .map(graph::get)
                    .toList();
            accepted.stream()
                    .filter(revision -> !applied.contains(revision.id()))
                    .findFirst()
                    .ifPresent(MigrationRuns::refuseUnapplied);
            runner(connection, graph).accept(migrations.steps(accepted, Direction.UPGRADE));
            return accepted;
        } catch (SQLException refusal) {
            throw connections.failed("The history cannot be written", refusal);
        }
    }

    /** What the targets mean on a database that is at these heads. */
    private static RevisionSymbols symbols(MigrationSet migrations, Set<String> heads, List<String> targets) {
        RevisionSymbols symbols = new RevisionSymbols(migrations.graph(), migrations.requireKnown(heads));
        migrations.requireFor(targets);
        return symbols;
    }

    private static void refuseUnapplied(RevisionNode revision) {
        throw new FailureException(Problem.of("Revision " + revision.id() + " (" + revision.message()
                        + ") cannot be accepted: the database does not have it")
                .where(revision.location())
                .next("retort upgrade " + revision.id() + " applies it"));
    }

    /** Creates the tables that Retort keeps in a database, where one is missing; says whether one was. */
    public boolean ensureTables() {
        try (Connection connection = connections.connect()) {
            return runner(connection, RevisionGraph.of(List.of())).ensureTables();
        } catch (SQLException refusal) {
            throw connections.failed("The version table cannot be created", refusal);
        }
    }

    private MigrationRunner runner(Connection connection, RevisionGraph graph) {
        return new MigrationRunner(connection, versions, graph, listener, settings)
                .observedThrough(connections::connect);
    }
}
