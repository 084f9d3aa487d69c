package dev.retort;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.RevisionSymbols;
import dev.retort.run.Direction;
import dev.retort.run.DryRunner;
import dev.retort.run.MigrationRunner;
import dev.retort.run.RunListener;
import dev.retort.run.RunStep;
import dev.retort.run.Standing;
import dev.retort.script.MigrationHistory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The commands that change a database, or try to. */
final class Runs {

    private final Workspace workspace;
    private final RunListener listener;

    Runs(Workspace workspace, RunListener listener) {
        this.workspace = workspace;
        this.listener = listener;
    }

    /** Compiles before it waits for its turn, and again only if another runner has changed the way meanwhile. */
    List<RevisionNode> run(String target, Direction direction) {
        return along(target, direction, (connection, way) -> {
            List<RunStep> steps = way.steps(known(way, Standing.of(connection, workspace.tables())));
            if (steps.isEmpty() && workspace.versionTable().exists(connection)) {
                return steps;
            }
            if (direction == Direction.UPGRADE) {
                Changes changes = new Changes(workspace);
                changes.refuse(changes.found(
                        way.history(), connection, workspace.versionTable().heads(connection)));
            }
            return runner(connection, way.graph()).run(standing -> way.steps(known(way, standing)));
        });
    }

    /** Runs these steps, wherever the database is. */
    void run(RevisionGraph graph, List<RunStep> steps) {
        try (Connection connection = workspace.database().connect()) {
            runner(connection, graph).run(steps);
        } catch (SQLException refusal) {
            throw workspace.failed("The migrations cannot be run", refusal);
        }
    }

    private Standing known(Way way, Standing standing) {
        workspace.position(way.graph(), standing.heads()).requireKnown();
        return standing;
    }

    DryRun tried(String target, Direction direction) {
        Tried tried = new Tried(listener);
        List<RevisionNode> path = along(target, direction, (connection, way) -> {
            List<RunStep> steps = way.steps(known(way, Standing.of(connection, workspace.tables())));
            new DryRunner(connection, workspace.versionTable(), way.graph(), tried).run(steps);
            return steps;
        });
        return new DryRun(path, tried.statements());
    }

    /** What is done with a way; gives the steps that were taken. */
    private interface Run {
        List<RunStep> take(Connection connection, Way way) throws SQLException;
    }

    private List<RevisionNode> along(String target, Direction direction, Run run) {
        Way way = new Way(workspace.history(), target, direction);
        try (Connection connection = workspace.database().connect()) {
            return run.take(connection, way).stream().map(RunStep::revision).toList();
        } catch (SQLException refusal) {
            throw workspace.failed("The " + direction.word() + " failed", refusal);
        }
    }

    List<RevisionNode> stamp(List<String> targets, boolean purge) {
        RevisionGraph graph = workspace.history().graph();
        UnaryOperator<Set<String>> choice = heads -> {
            Set<String> current =
                    workspace.position(graph, purge ? Set.of() : heads).requireKnown();
            return new RevisionSymbols(graph, current).stamped(targets);
        };
        try (Connection connection = workspace.database().connect()) {
            choice.apply(workspace.versionTable().heads(connection)); // refuses before anything is written
            Set<String> rows = runner(connection, graph).stamp(choice);
            return graph.revisions().stream()
                    .filter(revision -> rows.contains(revision.id()))
                    .toList();
        } catch (SQLException refusal) {
            throw workspace.failed("The version table cannot be written", refusal);
        }
    }

    /** Notes that the database has what applied migrations say now. */
    List<RevisionNode> accept(List<String> targets) {
        MigrationHistory history = workspace.history();
        RevisionGraph graph = history.graph();
        try (Connection connection = workspace.database().connect()) {
            Set<String> current = workspace.position(graph, connection).requireKnown();
            Set<String> applied = graph.withAncestors(current);
            RevisionSymbols symbols = new RevisionSymbols(graph, current);
            List<RevisionNode> accepted = targets.stream()
                    .flatMap(target -> symbols.resolve(target).stream())
                    .distinct()
                    .map(graph::get)
                    .toList();
            accepted.stream()
                    .filter(revision -> !applied.contains(revision.id()))
                    .findFirst()
                    .ifPresent(Runs::refuseUnapplied);
            runner(connection, graph).accept(history.steps(accepted, Direction.UPGRADE));
            return accepted;
        } catch (SQLException refusal) {
            throw workspace.failed("The history cannot be written", refusal);
        }
    }

    private static void refuseUnapplied(RevisionNode revision) {
        throw new FailureException(Problem.of("Revision " + revision.id() + " (" + revision.message()
                        + ") cannot be accepted: the database does not have it")
                .where(revision.location())
                .next("retort upgrade " + revision.id() + " applies it"));
    }

    boolean ensureTables() {
        try (Connection connection = workspace.database().connect()) {
            return runner(connection, RevisionGraph.of(List.of())).ensureTables();
        } catch (SQLException refusal) {
            throw workspace.failed("The version table cannot be created", refusal);
        }
    }

    private MigrationRunner runner(Connection connection, RevisionGraph graph) {
        return new MigrationRunner(
                        connection,
                        workspace.versionTable(),
                        graph,
                        workspace.listening(listener),
                        Settings.of(workspace.settings()))
                .observedThrough(workspace.database()::connect);
    }
}
