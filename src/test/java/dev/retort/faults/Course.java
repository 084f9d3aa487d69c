package dev.retort.faults;

import dev.retort.Retort;
import dev.retort.cli.DatabaseContent;
import dev.retort.cli.TestProject;
import dev.retort.history.VersionTable;
import dev.retort.revision.RevisionNode;
import dev.retort.run.RunListener;
import dev.retort.run.RunStep;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A command on its way from one database to another, and what there is at every revision that it passes.
 *
 * @param arguments the command
 * @param start what it begins with; nobody is connected to it
 * @param contents what an undisturbed run has left at these heads
 */
record Course(List<String> arguments, TestDatabase start, Map<Set<String>, DatabaseContent> contents) {

    static final VersionTable VERSIONS = new VersionTable(QualifiedName.of(VersionTable.DEFAULT_NAME));

    /** The command that brings every database to the end. */
    static final List<String> UPGRADE = List.of("upgrade", "head");

    static final List<String> DOWNGRADE = List.of("downgrade", "base");

    /** Runs the command once to its end, on a database that is left there, and looks at it after each migration. */
    static Course recorded(TestProject project, List<String> arguments, TestDatabase start, TestDatabase run)
            throws SQLException {
        Map<Set<String>, DatabaseContent> contents = new HashMap<>();
        look(run, contents);
        RunListener listener = new RunListener() {
            @Override
            public void finished(RunStep step, Duration duration) {
                try {
                    look(run, contents);
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            }
        };
        try (Retort retort = Retort.load(project.directory(), Map.of("url", run.uri()))) {
            List<RevisionNode> done = arguments.equals(UPGRADE)
                    ? retort.upgrade(arguments.get(1), listener)
                    : retort.downgrade(arguments.get(1), listener);
            if (contents.size() != done.size() + 1) {
                throw new IllegalStateException(done.size() + " migrations, but states " + contents.keySet());
            }
        }
        return new Course(arguments, start, contents);
    }

    private static void look(TestDatabase database, Map<Set<String>, DatabaseContent> contents) throws SQLException {
        try (Connection connection = database.connect()) {
            contents.put(
                    VERSIONS.heads(connection), DatabaseContent.of(database).withoutHistory());
        }
    }
}
