package dev.retort.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.DatabaseContent;
import dev.retort.cli.TestProject;
import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Many migrations in a row, and what each of them costs. */
@ExtendWith(PostgresExtension.class)
class ManyMigrationsPostgresTest {

    /** Of a migration with one statement: BEGIN, that one, the rows that it leaves, and COMMIT. */
    private static final int MESSAGES = 4;

    @TempDir
    private Path directory;

    /** Every tenth creates a table, the others add a column to it. */
    private TestProject project(int count, TestDatabase database) {
        TestProject project = new TestProject(directory, database.uri());
        for (int number = 0; number < count; number++) {
            String id = "\"m%04d\"".formatted(number);
            String table = "\"t%03d\"".formatted(number / 10);
            String column = "\"c%d\"".formatted(number % 10);
            project.migration(
                    "R%04d".formatted(number),
                    "id = " + id + (number == 0 ? "" : ", downRevision = \"m%04d\"".formatted(number - 1)),
                    number % 10 == 0
                            ? "op.createTable(" + table + ", column(\"id\", bigint()), primaryKey(\"id\"));"
                            : "op.addColumn(" + table + ", column(" + column + ", integer()));",
                    number % 10 == 0
                            ? "op.dropTable(" + table + ");"
                            : "op.dropColumn(" + table + ", " + column + ");");
        }
        return project;
    }

    private static void run(TestProject project, int count, String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out().lines()).hasSize(count);
    }

    private void runRevertAndRunAgain(int count, TestDatabase database) throws SQLException {
        TestProject project = project(count, database);
        run(project, count, "upgrade", "head");
        DatabaseContent once = DatabaseContent.of(database);
        run(project, count, "downgrade", "base");
        DatabaseContent nothing = DatabaseContent.of(database);
        assertThat(nothing.rows())
                .containsOnlyKeys("public.retort_version", "public.retort_history", "public.retort_step");
        assertThat(nothing.rows().get("public.retort_history")).hasSize(2 * count);
        run(project, count, "upgrade", "head");
        DatabaseContent again = DatabaseContent.of(database);
        assertThat(again.withoutHistory()).isEqualTo(once.withoutHistory());
        assertThat(again.rows().get("public.retort_history")).hasSize(3 * count);
    }

    @Test
    void aHundredRunRevertAndRunAgain(TestDatabase database) throws SQLException {
        runRevertAndRunAgain(100, database);
    }

    @Test
    @Tag("faults")
    void aThousandRunRevertAndRunAgain(TestDatabase database) throws SQLException {
        long start = System.nanoTime();
        runRevertAndRunAgain(1000, database);
        System.out.printf("1,000 migrations run, reverted and run again: %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    @Test
    void eachCostsAsManyMessagesAsTheFirst(TestDatabase database) throws Exception {
        TestProject project = project(60, database);
        messages(project, database, 20, "upgrade", "m0019");
        int forty = messages(project, database, 40, "upgrade", "m0059");
        int fortyDown = messages(project, database, 40, "downgrade", "m0019");
        messages(project, database, 40, "upgrade", "m0059");
        int twentyDown = messages(project, database, 20, "downgrade", "m0039");
        int twenty = messages(project, database, 20, "upgrade", "m0059");
        assertThat(forty - twenty).isEqualTo(20 * MESSAGES);
        assertThat(fortyDown - twentyDown).isEqualTo(20 * MESSAGES);
    }

    private static int messages(TestProject project, TestDatabase database, int count, String command, String target)
            throws IOException {
        URI server = URI.create(database.jdbcUrl().substring("jdbc:".length()));
        try (FaultProxy proxy = FaultProxy.counting(new InetSocketAddress(server.getHost(), server.getPort()))) {
            String through = "postgresql://" + database.username() + ":" + database.password() + "@127.0.0.1:"
                    + proxy.port() + "/" + database.name() + "?sslmode=disable&gssEncMode=disable";
            run(project, count, command, target, "-D", "url=" + through);
            return proxy.messages();
        }
    }
}
