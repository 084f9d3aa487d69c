package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PgBouncer;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A pooler that takes the session away between transactions is recognised before anything is done through it. */
@ExtendWith(PostgresExtension.class)
@Timeout(120)
class PoolerPostgresTest {

    private static final String REFUSED = """
            retort: The connection goes through a pooler that changes sessions between transactions
              found:  one server process for two connections in turn
              wanted: one session for the whole run, to which the runner's lock and its settings belong
              next:   set url to the server itself, past the pooler
              next:   or to a pool in session mode (PgBouncer: pool_mode = session)
            """;

    @TempDir
    private Path directory;

    private TestProject project;
    private TestDatabase database;

    @BeforeEach
    void createProject(TestDatabase newDatabase) {
        assumeTrue(
                PgBouncer.program().isPresent(),
                "PgBouncer is not installed; this runs where it is (Debian: apt-get install pgbouncer)");
        database = newDatabase;
        project = new TestProject(directory, database.jdbcUrl())
                .entity("Item", "@Table(name = \"item\") public class Item { @Id long id; }")
                .migration(
                        "R_a1",
                        "id = \"a1\"",
                        "op.createTable(\"item\", column(\"id\", bigint()).notNull(), primaryKey(\"id\"));",
                        "op.dropTable(\"item\");");
        through(database.jdbcUrl());
    }

    private void through(String url) {
        project.properties(
                "url = " + url,
                "username = " + database.username(),
                "password = " + database.password(),
                "entities.packages = model",
                "entities.classpath = classes",
                "migrations.directory = sources",
                "migrations.package = migrations");
    }

    private void succeed(String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.err()).as(String.join(" ", arguments)).isEmpty();
        assertThat(result.status()).isZero();
    }

    private void assertRefused(String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.err()).as(String.join(" ", arguments)).isEqualTo(REFUSED);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(3);
    }

    @Test
    void transactionModeIsRefusedBeforeAnythingRuns() throws Exception {
        try (PgBouncer pooler = PgBouncer.start(database, "transaction")) {
            through(pooler.jdbcUrl());
            assertRefused("upgrade", "head");
            assertRefused("stamp", "head");
            assertRefused("ensure-version");
            try (Connection connection = database.connect();
                    Statement query = connection.createStatement()) {
                assertThat(query.executeQuery("SELECT FROM pg_tables WHERE schemaname = 'public'")
                                .next())
                        .isFalse();
            }
        }
    }

    @Test
    void transactionModeIsEnoughForWhatOnlyReads() throws Exception {
        succeed("upgrade", "head");
        try (PgBouncer pooler = PgBouncer.start(database, "transaction")) {
            through(pooler.jdbcUrl());
            for (int time = 0; time < 2; time++) {
                succeed("current", "-v");
                succeed("history", "--applied");
                succeed("check");
                succeed("diff");
                succeed("upgrade", "head"); // nothing to do
                succeed("downgrade", "base", "--dry-run");
            }
        }
    }

    @Test
    void sessionModeIsAsGoodAsTheServer() throws Exception {
        try (PgBouncer pooler = PgBouncer.start(database, "session")) {
            through(pooler.jdbcUrl());
            succeed("upgrade", "head");
            succeed("check");
            succeed("downgrade", "base");
        }
    }

    /** However often others take and leave the sessions of the pool, the answer is the same. */
    @Test
    void aBusyPoolIsRecognisedToo() throws Exception {
        for (String mode : new String[] {"transaction", "session"}) {
            AtomicBoolean stop = new AtomicBoolean();
            try (PgBouncer pooler = PgBouncer.start(database, mode, "server_round_robin = 1")) {
                CompletableFuture<?> others = CompletableFuture.allOf(use(pooler, stop), use(pooler, stop));
                through(pooler.jdbcUrl());
                for (int time = 0; time < 5; time++) {
                    if (mode.equals("session")) {
                        succeed("stamp", "base");
                    } else {
                        assertRefused("stamp", "base");
                    }
                }
                stop.set(true);
                others.join();
            }
        }
    }

    private CompletableFuture<?> use(PgBouncer pooler, AtomicBoolean stop) {
        return CompletableFuture.runAsync(() -> {
            try (Connection connection =
                            DriverManager.getConnection(pooler.jdbcUrl() + "?prepareThreshold=0", "any", "any");
                    Statement statement = connection.createStatement()) {
                while (!stop.get()) {
                    statement.execute("SELECT pg_sleep(0.001)");
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    @Test
    void aPoolerThatRefusesAParameter() throws IOException {
        try (PgBouncer pooler = PgBouncer.start(database, "session")) {
            through(pooler.jdbcUrl() + "?currentSchema=public");
            assertThat(project.run("current").err()).isEqualTo("""
                    retort: A pooler refused a parameter of the connection
                      where:  %s?currentSchema=public&user=%s
                      found:  unsupported startup parameter: search_path
                      wanted: only parameters that it passes on to the server
                      next:   set url to the server itself, past the pooler
                      next:   or take currentSchema and options out of url, and set them for the role: ALTER ROLE … SET\
                     search_path = …
                    """.formatted(pooler.jdbcUrl(), database.username()));
        }
    }
}
