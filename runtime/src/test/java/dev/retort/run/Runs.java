package dev.retort.run;

import static dev.retort.migration.Ddl.bigint;
import static dev.retort.migration.Ddl.column;
import static dev.retort.migration.Ddl.primaryKey;

import dev.retort.history.VersionTable;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Histories in one line, as the runner's tests need them: {@code r1}, {@code r2} and so on. */
final class Runs {

    static final VersionTable VERSIONS = new VersionTable(QualifiedName.of("retort_version"));

    static final Consumer<Operations> CREATE_T = op -> op.createTable("t", column("id", bigint()), primaryKey("id"));

    private final List<RevisionNode> revisions = new ArrayList<>();
    private final List<Consumer<Operations>> upgrades = new ArrayList<>();

    @SafeVarargs
    static Runs of(Consumer<Operations>... upgrades) {
        Runs runs = new Runs();
        for (Consumer<Operations> upgrade : upgrades) {
            runs.add(upgrade);
        }
        return runs;
    }

    private void add(Consumer<Operations> upgrade) {
        int number = revisions.size() + 1;
        List<String> before = number == 1 ? List.of() : List.of("r" + (number - 1));
        revisions.add(new RevisionNode(
                "r" + number, before, List.of(), List.of(), "", "step " + number, "r" + number + ".java"));
        upgrades.add(upgrade);
    }

    RevisionGraph graph() {
        return RevisionGraph.of(revisions);
    }

    MigrationRunner runner(Connection connection, RunListener listener, RunSettings settings) {
        return new MigrationRunner(connection, VERSIONS, graph(), listener, settings);
    }

    static final Standing NOTHING = new Standing(Set.of(), List.of());

    /** Everything that a database lacks. */
    MigrationRunner.Plan upgrade() {
        return standing -> graph().upgradePath(standing.heads(), List.of("r" + revisions.size())).stream()
                .map(revision -> new RunStep(revision, Direction.UPGRADE, migration(revision)))
                .toList();
    }

    private Migration migration(RevisionNode revision) {
        return new Migration() {
            @Override
            public void upgrade(Operations op) {
                upgrades.get(revisions.indexOf(revision)).accept(op);
            }

            @Override
            public void downgrade(Operations op) {
                throw new UnsupportedOperationException();
            }
        };
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
