package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a user reads after a mistake: the whole text, the exit code, nothing on stdout, nothing written. */
@ExtendWith(PostgresExtension.class)
class BadInputPostgresTest {

    private static final String ITEM =
            "@Table(name = \"items\") public class Item { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; String name; }";

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void createProject(TestDatabase database) {
        project = new TestProject(directory, database.jdbcUrl())
                .properties(
                        "url = " + database.jdbcUrl(),
                        "username = " + database.username(),
                        "password = " + database.password(),
                        "entities.packages = model",
                        "entities.classpath = classes",
                        "migrations.directory = sources",
                        "migrations.package = migrations");
    }

    private static void assertRefused(Result result, int status, String message) {
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(status);
    }

    @Test
    void noConfiguration() {
        Path here = Path.of("").toAbsolutePath();
        assertRefused(TestProject.runAnywhere("check"), 2, """
                retort: There is no retort.properties
                  where:  %s and the directories above it
                  next:   retort init, in your project's directory, writes one
                """.formatted(here));
    }

    @Test
    void configurationThatIsNotThere() {
        assertRefused(
                TestProject.runAnywhere(
                        "check", "-c", directory.resolve("none.properties").toString()),
                2,
                """
                retort: There is no configuration file
                  where:  %s/none.properties
                  next:   name an existing file with -c, or make one with retort init
                """.formatted(directory));
    }

    @Test
    void unknownKey() {
        project.properties("url = embedded", "entities.package = model");
        assertRefused(project.run("check"), 2, """
                retort: Unknown configuration key 'entities.package'
                  where:   %s/retort.properties
                  nearest: entities.packages
                  known:   url, username, password, password.file, password.command, entities.packages, entities.persistence-unit,\
                 entities.classpath, migrations.directory, migrations.package, migrations.locations,\
                 migrations.recursive, scratch_url, version_table,\
                 version_table_schema, connect_wait, transaction, lock_wait, lock_timeout, lock_retries, statement_timeout,\
                 idle_in_transaction_session_timeout, file_template, timezone, slug_length, header_file, migrations.base,\
                 post_write_hooks, schemas, include, exclude, environment, hibernate.*, jakarta.persistence.*
                  next:    correct the key or remove it
                """.formatted(directory));
    }

    @Test
    void variableThatIsNotSet() {
        project.properties("url = ${RETORT_SURELY_NOT_SET}");
        assertRefused(project.run("current"), 2, """
                retort: The environment variable RETORT_SURELY_NOT_SET is not set
                  where:  %s/retort.properties, key url
                  next:   set it (export RETORT_SURELY_NOT_SET=…), or give a default: ${RETORT_SURELY_NOT_SET:…}
                """.formatted(directory));
    }

    @Test
    void databaseThatCannotBeReached() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertRefused(
                project.run(
                        "current",
                        "-D",
                        "url=postgresql://ann:secret@localhost:" + port + "/shop",
                        "-D",
                        "username=",
                        "-D",
                        "password="),
                3,
                """
                retort: The database cannot be reached
                  where:  jdbc:postgresql://localhost:%s/shop?user=ann
                  found:  connect: Connection refused
                  wanted: a PostgreSQL server that accepts connections there
                  next:   start the server, or correct url in retort.properties
                """.formatted(port));
    }

    @Test
    void wrongPassword(@TempDir Path data) throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(data.toFile())
                .setDataDirectoryCustomizer(folder -> requirePasswords(folder.toPath()))
                .start()) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE ROLE ann LOGIN PASSWORD 'right'");
            }
            Result result = project.run(
                    "current",
                    "-D",
                    "url=jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=ann&password=secret",
                    "-D",
                    "username=",
                    "-D",
                    "password=");
            assertRefused(result, 3, """
                    retort: The database refused the user name or password
                      where:  jdbc:postgresql://localhost:%s/postgres?user=ann
                      found:  password authentication failed for user "ann"
                      next:   correct username and password (or password.file) in retort.properties, or the variable\
                     that url reads
                    """.formatted(server.getPort()));
        }
    }

    private static void requirePasswords(Path data) {
        try {
            Files.writeString(
                    data.resolve("pg_hba.conf"),
                    "local all all trust\nhost all postgres all trust\nhost all all all scram-sha-256\n");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void databaseThatDoesNotExist(TestDatabase database) {
        String url = database.jdbcUrl().replace("/" + database.name(), "/nowhere");
        assertRefused(project.run("current", "-D", "url=" + url), 3, """
                retort: The database does not exist
                  where:  %s?user=%s
                  found:  database "nowhere" does not exist
                  next:   create it (createdb …), or correct url in retort.properties
                """.formatted(url, database.username()));
    }

    @Test
    void serverThatIsNotPostgres(TestDatabase database) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answerLikeAWebServer(other));
            answering.setDaemon(true);
            answering.start();
            Result result =
                    project.run("current", "-D", "url=jdbc:postgresql://localhost:" + other.getLocalPort() + "/x");
            assertRefused(result, 3, """
                    retort: What answers there is not PostgreSQL
                      where:  jdbc:postgresql://localhost:%s/x?user=%s
                      found:  An error occurred while setting up the SSL connection.
                      wanted: a PostgreSQL server, 13 or newer
                      next:   correct host and port of url in retort.properties
                    """.formatted(other.getLocalPort(), database.username()));
        }
    }

    private static void answerLikeAWebServer(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                client.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                client.getOutputStream().flush();
                client.getInputStream().read();
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Test
    void urlOfAnotherDatabase() {
        assertRefused(project.run("current", "-D", "url=jdbc:mysql://root:secret@localhost/shop"), 2, """
                retort: The database URL is not one of PostgreSQL's
                  found:  jdbc:mysql:…
                  wanted: embedded, jdbc:postgresql://host:port/database, or postgresql://user:password@host:port/database
                  next:   set url in retort.properties, or the variable that it reads
                """);
    }

    @Test
    void migrationThatDoesNotCompile() {
        project.migration("R1_Broken", "id = \"a1\"", "op.dropTabel(\"t\");", "");
        assertRefused(project.run("upgrade", "head"), 3, """
                retort: A migration does not compile
                  where:  %s/R1_Broken.java:12
                  javac:  cannot find symbol
                            symbol:   method dropTabel(java.lang.String)
                            location: variable op of type dev.retort.migration.Operations
                  next:   correct the file, then run the command again; the database is unchanged
                """.formatted(project.migrations()));
    }

    @Test
    void databaseThatIsNotAtHead(TestDatabase database) {
        project.entity("Item", ITEM).migration("R1_A", "id = \"a1\"", "", "");
        assertRefused(project.run("revision", "--autogenerate", "-m", "x"), 3, """
                retort: The database is not at the head of the migrations
                  where:  %s?user=%s
                  found:  no revision
                  wanted: a1
                  next:   retort upgrade head
                """.formatted(
                        database.jdbcUrl(), database.username()));
    }

    @Test
    void directoryThatCannotBeWritten() {
        project.entity("Item", ITEM).write("sources/migrations", "a file where a directory should be");
        Result result = project.run("revision", "-m", "x");
        assertThat(result.err().replaceAll("R\\d{12}_X", "R_X")).isEqualTo("""
                        retort: The migration cannot be written
                          where:  %1$s/R_X.java
                          found:  FileAlreadyExistsException: %1$s
                          next:   make the directory writable, or correct migrations.directory in retort.properties
                        """.formatted(project.migrations()));
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(3);
    }

    @Test
    void messageOf300CharactersWithSlashesAndQuotes() {
        String message = "a/b \\ \"c\" 'd' */ \\u000a $ ".repeat(12);
        Result result = project.run("revision", "-m", message);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(project.migrationFiles()).hasSize(1);
        assertThat(project.migrationFiles().get(0).getFileName().toString())
                .matches("R\\d{12}_[A-Za-z0-9]{1,40}\\.java");
        assertThat(project.run("upgrade", "head").status()).isZero();
        assertThat(project.run("history").status()).isZero();
    }

    @Test
    void mistypedCommandsAndOptions() {
        assertRefused(project.run("upgrad", "head"), 2, """
                retort: There is no command 'upgrad'
                  nearest: upgrade
                  next:    retort --help
                """);
        assertRefused(project.run("upgrade", "--dry"), 2, """
                retort: There is no option --dry
                  next:   retort upgrade --help
                """);
    }

    @Test
    void noEntityFound() {
        assertRefused(project.run("check"), 2, """
                retort: No entity found
                  where:  packages model and those below
                          %s/classes
                  wanted: at least one class with @jakarta.persistence.Entity
                  next:   compile the project, so that its classes are in one of these places
                  next:   set entities.packages to the packages of the entities and entities.classpath to the\
                 directories and jars that hold them
                """.formatted(directory));
    }

    @Test
    void entityThatHibernateRejects() {
        project.entity("Item", "public class Item { String name; }");
        assertRefused(project.run("check"), 2, """
                retort: Hibernate does not accept the entities
                  where:  model.Item
                  found:  Entity 'model.Item' has no identifier (every '@Entity' class must declare or inherit at least\
                 one '@Id' or '@EmbeddedId' property)
                  next:   mend the mapping, compile, and run the command again; --stacktrace shows all that Hibernate says
                """);
    }

    @Test
    void stackTraceOnlyWhenAsked() {
        assertThat(project.run("show", "f00").err()).doesNotContain("\tat ");
        assertThat(project.run("show", "f00", "--stacktrace").err()).contains("\tat dev.retort.");
    }
}
