package dev.retort;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.RevisionSymbols;
import dev.retort.run.Direction;
import dev.retort.run.DryRunner;
import dev.retort.run.MigrationRunner;
import dev.retort.run.RunListener;
import dev.retort.run.RunStep;
import dev.retort.script.MigrationHistory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The commands that change a database, or try to. */
final class Runs {

    private final Workspace workspace;

    Runs(Workspace workspace) {
        this.workspace = workspace;
    }

    List<RevisionNode> run(String target, Direction direction, RunListener listener) {
        return along(
                target,
                direction,
                (connection, graph, steps) ->
                        runner(connection, graph, listener).run(steps));
    }

    DryRun tried(String target, Direction direction, RunListener listener) {
        Tried tried = new Tried(listener);
        List<RevisionNode> path = along(
                target,
                direction,
                (connection, graph, steps) ->
                        new DryRunner(connection, workspace.versionTable(), graph, tried).run(steps));
        return new DryRun(path, tried.statements());
    }

    /** What is done with the steps of a path. */
    private interface Run {
        void run(Connection connection, RevisionGraph graph, List<RunStep> steps) throws SQLException;
    }

    private List<RevisionNode> along(String target, Direction direction, Run run) {
        MigrationHistory history = workspace.history();
        RevisionGraph graph = history.graph();
        try (Connection connection = workspace.database().connect()) {
            Set<String> current = workspace.position(graph, connection).requireKnown();
            RevisionSymbols symbols = new RevisionSymbols(graph, current);
            List<RevisionNode> path = direction == Direction.UPGRADE
                    ? graph.upgradePath(current, symbols.upgradeTargets(target))
                    : graph.downgradePath(current, symbols.downgradeTarget(target));
            run.run(connection, graph, history.steps(path, direction));
            return path;
        } catch (SQLException refusal) {
            throw workspace.failed("The " + direction.word() + " failed", refusal);
        }
    }

    List<RevisionNode> stamp(List<String> targets, boolean purge) {
        RevisionGraph graph = workspace.history().graph();
        try (Connection connection = workspace.database().connect()) {
            Set<String> current =
                    purge ? Set.of() : workspace.position(graph, connection).requireKnown();
            Set<String> rows = new RevisionSymbols(graph, current).stamped(targets);
            runner(connection, graph, RunListener.NONE).stamp(rows);
            return graph.revisions().stream()
                    .filter(revision -> rows.contains(revision.id()))
                    .toList();
        } catch (SQLException refusal) {
            throw workspace.failed("The version table cannot be written", refusal);
        }
    }

    private MigrationRunner runner(Connection connection, RevisionGraph graph, RunListener listener) {
        return new MigrationRunner(connection, workspace.versionTable(), graph, workspace.listening(listener));
    }

    boolean ensureVersionTable() {
        try (Connection connection = workspace.database().connect()) {
            boolean missing = !workspace.versionTable().exists(connection);
            workspace.versionTable().ensure(connection);
            return missing;
        } catch (SQLException refusal) {
            throw workspace.failed("The version table cannot be created", refusal);
        }
    }
}
