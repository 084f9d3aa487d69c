package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.OwnServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** On a server that asks for TLS and passwords: no secret is in anything that Retort writes, and TLS is the driver's. */
@Timeout(240)
class SecretsPostgresTest {

    private static final String SECRET = "gEheim-4711";
    private static final String KEY_SECRET = "sChluessel-0815";

    @TempDir
    private static Path shared;

    private static OwnServer server;

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeAll
    static void startServer() throws IOException, GeneralSecurityException, SQLException {
        SelfSigned.write(shared, "right");
        SelfSigned.write(shared, "wrong");
        server = OwnServer.start(shared.resolve("data"), SecretsPostgresTest::guard);
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + server.port() + "/postgres", "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE ann LOGIN SUPERUSER PASSWORD '" + SECRET + "'");
        }
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    private static void guard(Path data) {
        try {
            Files.copy(shared.resolve("right.crt"), data.resolve("server.crt"));
            Files.copy(shared.resolve("right.key"), data.resolve("server.key"));
            Files.writeString(data.resolve("pg_hba.conf"), """
                    host all postgres 127.0.0.1/32 trust
                    host all postgres ::1/128 trust
                    hostssl all all 127.0.0.1/32 scram-sha-256
                    hostssl all all ::1/128 scram-sha-256
                    """);
            Files.writeString(
                    data.resolve("postgresql.conf"),
                    Files.readString(data.resolve("postgresql.conf")) + "\nssl = on\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String address(String host, String parameters) {
        return "//" + host + ":" + server.port() + "/postgres" + parameters;
    }

    private static String trusting(String root, String more) {
        return "?sslmode=verify-full&sslrootcert=" + shared.resolve(root) + more;
    }

    @BeforeEach
    void createProject() throws SQLException {
        project = new TestProject(directory, "embedded")
                .entity("Item", "@Table(name = \"item\") public class Item { @Id long id; Integer n; }")
                .migration(
                        "R_a1",
                        "id = \"a1\"",
                        "op.createTable(\"item\", column(\"id\", bigint()).notNull(), primaryKey(\"id\"));",
                        "op.dropTable(\"item\");")
                .migration(
                        "R_b2",
                        "id = \"b2\", downRevision = \"a1\"",
                        "op.execute(\"select nonsense\");",
                        "op.execute(\"select 1\");");
        connectTo(
                "jdbc:postgresql:" + address("localhost", trusting("right.crt", "&sslpassword=" + KEY_SECRET)),
                "username = ann",
                "password.file = .secret");
        project.write(".secret", SECRET + "\n");
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS item, retort_version, retort_history, retort_step");
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql:" + address("localhost", ""), "postgres", "");
    }

    private void connectTo(String url, String... more) {
        List<String> lines = new ArrayList<>(List.of(
                "url = " + url,
                "entities.packages = model",
                "entities.classpath = classes",
                "migrations.directory = sources",
                "migrations.package = migrations"));
        lines.addAll(List.of(more));
        project.properties(lines.toArray(String[]::new));
    }

    private final StringBuilder said = new StringBuilder();

    private Result run(int status, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--stacktrace");
        Result result = project.run(all.toArray(String[]::new));
        said.append(result.out()).append(result.err());
        assertThat(result.status()).as(result.err()).isEqualTo(status);
        return result;
    }

    /** All that was said, everything in the project but where the secrets come from, and all rows of Retort's tables. */
    private void assertNothingSecret() throws IOException, SQLException {
        List<String> places = new ArrayList<>(List.of(said.toString(), rows()));
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!List.of(".secret", "retort.properties")
                        .contains(file.getFileName().toString())) {
                    places.add(file + "\n" + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        assertThat(places)
                .hasSizeGreaterThan(5)
                .allSatisfy(place -> assertThat(place).doesNotContain(SECRET).doesNotContain(KEY_SECRET));
    }

    private static String rows() throws SQLException {
        StringBuilder rows = new StringBuilder();
        try (Connection connection = connect();
                Statement query = connection.createStatement()) {
            for (String table : List.of("retort_version", "retort_history", "retort_step")) {
                try (ResultSet row = query.executeQuery("SELECT t::text FROM " + table + " AS t")) {
                    while (row.next()) {
                        rows.append(row.getString(1)).append('\n');
                    }
                }
            }
        }
        assertThat(rows.toString()).contains("a1").contains("nonsense");
        return rows.toString();
    }

    @Test
    void noSecretIsWrittenAnywhere() throws IOException, SQLException {
        project.write("argv.sh", "#!/bin/sh\ncat /proc/$$/cmdline /proc/$PPID/cmdline > argv.txt\n");
        assertThat(directory.resolve("argv.sh").toFile().setExecutable(true)).isTrue();
        run(0, "upgrade", "a1", "-v");
        run(0, "revision", "-m", "hooked", "--rev-id", "c3", "-D", "post_write_hooks=./argv.sh");
        assertThat(directory.resolve("argv.txt")).isNotEmptyFile();
        run(3, "upgrade", "b2", "-v");
        run(0, "upgrade", "head", "--sql");
        run(3, "upgrade", "head", "--dry-run");
        run(0, "current", "-v", "--format", "json");
        run(0, "history", "--applied", "--format", "json");
        run(3, "check", "-v");
        run(1, "doctor", "-v", "--format", "json");
        run(3, "stamp", "f00");
        project.write(".secret", SECRET + "-no\n");
        run(3, "current");
        project.write(".secret", SECRET + "\n");
        for (String url : List.of(
                "jdbc:postgresql://localhost:1/x?user=ann&sslpassword=" + KEY_SECRET,
                "jdbc:postgresql://nowhere.invalid/x?password=" + SECRET,
                "postgresql://ann:" + SECRET + "@localhost:1/x",
                "jdbc:postgresql://ann:" + SECRET + "@localhost:1/x",
                "jdbc:postgresql://localhost:x/x?PASSWORD=" + SECRET + "&sslpassword=" + KEY_SECRET,
                "jdbc:postgresql:" + address("localhost", trusting("wrong.crt", "&sslpassword=" + KEY_SECRET)),
                "jdbc:postgresql:" + address("localhost", "?sslmode=nonsense&sslpassword=" + KEY_SECRET),
                "jdbc:postgresql:"
                        + address(
                                "localhost",
                                trusting("right.crt", "&sslkey=/nowhere.p12&sslpassword=" + KEY_SECRET)))) {
            connectTo(url, "password.file = .secret", "jakarta.persistence.jdbc.password = " + SECRET);
            int before = said.length();
            Result result = project.run("current", "--stacktrace", "-v");
            said.append(result.out()).append(result.err());
            assertThat(said.substring(before)).as(url).doesNotContain(SECRET).doesNotContain(KEY_SECRET);
        }
        assertNothingSecret();
    }

    /** Maven, an editor, a hook, the compiler, an embedded server: whatever is started is told no secret. */
    @Test
    void noProgramIsGivenASecret() throws IOException, InterruptedException {
        program("mvnw", "cat /proc/$$/cmdline > argv-maven.txt; exit 1");
        program("editor.sh", "cat /proc/$$/cmdline /proc/$PPID/cmdline > argv-editor.txt");
        program("hook.sh", "cat /proc/$$/cmdline /proc/$PPID/cmdline > argv-hook.txt");
        project.write("pom.xml", "<project/>");
        RetortProcess process = new RetortProcess(
                directory, Map.of("SECRET", SECRET, "EDITOR", "./editor.sh", "PATH", System.getenv("PATH")));
        List<String> own = List.of("username = ann", "password = ${SECRET}");
        String url = "jdbc:postgresql:" + address("localhost", trusting("right.crt", "&sslpassword=" + KEY_SECRET));
        connectTo(url, own.get(0), own.get(1), "post_write_hooks = ./hook.sh");
        Set<String> seen = new HashSet<>();
        List<List<String>> commands = List.of(
                List.of("upgrade", "a1"),
                List.of("revision", "-m", "hooked", "--rev-id", "c3"),
                List.of("edit", "c3"),
                List.of("check", "-D", "entities.classpath=auto"),
                List.of("diff", "--against", "migrations"));
        for (List<String> command : commands) {
            seen.addAll(argumentsOfChildren(process.startHeard(command.toArray(String[]::new))));
        }
        for (String name : List.of("maven", "editor", "hook")) {
            seen.add(Files.readString(directory.resolve("argv-" + name + ".txt")));
        }
        assertThat(seen)
                .anyMatch(arguments -> arguments.contains("mvnw"))
                .anyMatch(arguments -> arguments.contains("postgres"))
                .noneMatch(arguments -> arguments.contains(SECRET) || arguments.contains(KEY_SECRET));
    }

    private void program(String name, String line) {
        project.write(name, "#!/bin/sh\n" + line + "\n");
        assertThat(directory.resolve(name).toFile().setExecutable(true)).isTrue();
    }

    /** What {@code ps} shows of a process, and of all that it starts until it ends. */
    private static Set<String> argumentsOfChildren(Process process) throws InterruptedException {
        Set<String> seen = new HashSet<>();
        do {
            Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .map(ProcessHandle::info)
                    .flatMap(info -> info.commandLine().stream())
                    .forEach(seen::add);
        } while (!process.waitFor(5, TimeUnit.MILLISECONDS));
        return seen;
    }

    @Test
    void aCommandMaySayThePassword() throws IOException {
        program("say.sh", "echo \"$1\"; echo asked >> asked.txt");
        connectTo(
                "jdbc:postgresql:" + address("localhost", trusting("right.crt", "")),
                "username = ann",
                "password = wrong",
                "password.command = ./say.sh '" + SECRET + "'");
        run(0, "upgrade", "a1");
        assertThat(directory.resolve("asked.txt")).hasContent("asked");
    }

    private void assertCommandFails(String command, int status, String message) {
        connectTo("jdbc:postgresql:" + address("localhost", ""), "username = ann", "password.command = " + command);
        Result result = project.run("current");
        assertThat(result.err())
                .isEqualTo(message.formatted(directory.toAbsolutePath().normalize()));
        assertThat(result.status()).isEqualTo(status);
    }

    @Test
    void aCommandForThePasswordThatFails() {
        program("fail.sh", "echo " + SECRET + "; exit 7");
        assertCommandFails("./fail.sh " + SECRET, 3, """
                retort: The command for the password failed
                  where:   %1$s/retort.properties, key password.command
                  program: ./fail.sh
                  found:   exit status 7
                  wanted:  exit status 0, and the password on its standard output
                  next:    run the command by hand in %1$s, and correct what it names
                """);
    }

    @Test
    void aCommandForThePasswordThatSaysNothing() {
        assertCommandFails("true", 3, """
                retort: The command for the password failed
                  where:   %1$s/retort.properties, key password.command
                  program: true
                  found:   nothing on its standard output
                  wanted:  exit status 0, and the password on its standard output
                  next:    run the command by hand in %1$s, and correct what it names
                """);
    }

    @Test
    void aCommandForThePasswordThatIsMissing() {
        assertCommandFails("./none " + SECRET, 2, """
                retort: The program that says the password is missing
                  where:  %1$s/retort.properties, key password.command
                  found:  no program ./none in %1$s/none
                  next:   install it, or correct password.command
                """);
    }

    @Test
    void aCommandForThePasswordWithAnOpenQuote() {
        assertCommandFails("pass 'show " + SECRET, 2, """
                retort: The command for the password cannot be read
                  where:  %1$s/retort.properties, key password.command
                  found:  a quote that is not closed, or no word
                  next:   correct password.command; it is the program and its arguments, quoted as in a shell
                """);
    }

    @Test
    void thePasswordMayComeFromTheEnvironment() throws IOException, InterruptedException {
        connectTo("${DATABASE_URL}");
        RetortProcess process = new RetortProcess(
                directory,
                Map.of(
                        "DATABASE_URL",
                        "postgresql://ann:" + SECRET + "@"
                                + address("localhost", trusting("right.crt", ""))
                                        .substring(2)));
        Result result = process.run("upgrade", "a1");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void verifyFullTakesTheRightRoot() {
        run(0, "upgrade", "a1");
        run(0, "downgrade", "base");
    }

    @Test
    void verifyFullRefusesAnotherRoot() {
        connectTo(
                "jdbc:postgresql:" + address("localhost", trusting("wrong.crt", "")),
                "username = ann",
                "password = " + SECRET);
        Result result = project.run("current");
        assertThat(result.err()).isEqualTo("""
                retort: The server's certificate is not trusted
                  where:  jdbc:postgresql:%s&user=ann
                  found:  sun cert path builder: unable to find valid certification path to requested target
                  wanted: a certificate of this host that sslrootcert vouches for, as sslmode in url asks
                  next:   set sslrootcert in url to the file with the root certificate of the server's (PEM), and write\
                 the host as the certificate names it
                """.formatted(address("localhost", trusting("wrong.crt", ""))));
        assertThat(result.status()).isEqualTo(3);
    }

    @Test
    void verifyFullRefusesAnotherHost() {
        connectTo(
                "jdbc:postgresql:" + address("127.0.0.1", trusting("right.crt", "")),
                "username = ann",
                "password = " + SECRET);
        assertThat(project.run("current").err())
                .isEqualTo("""
                retort: The server's certificate is not trusted
                  where:  jdbc:postgresql:%s&user=ann
                  found:  The hostname 127.0.0.1 could not be verified by hostnameverifier PgjdbcHostnameVerifier.
                  wanted: a certificate of this host that sslrootcert vouches for, as sslmode in url asks
                  next:   set sslrootcert in url to the file with the root certificate of the server's (PEM), and write\
                 the host as the certificate names it
                """.formatted(address("127.0.0.1", trusting("right.crt", ""))));
    }

    @Test
    void aServerThatAsksForTls() {
        connectTo(
                "jdbc:postgresql:" + address("127.0.0.1", "?sslmode=disable"),
                "username = ann",
                "password = " + SECRET);
        assertThat(project.run("current").err()).isEqualTo("""
                retort: The server lets this user in by no way, or by another one
                  where:  jdbc:postgresql:%s&user=ann
                  found:  no pg_hba.conf entry for host "127.0.0.1", user "ann", database "postgres", no encryption
                  next:   correct username, or sslmode in url, as pg_hba.conf of the server asks
                """.formatted(address("127.0.0.1", "?sslmode=disable")));
    }
}
