package dev.retort.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.DatabaseContent;
import dev.retort.cli.RetortProcess;
import dev.retort.cli.TestProject;
import dev.retort.cli.TestProject.Result;
import dev.retort.faults.Fault.Kind;
import dev.retort.history.Bookkeeping;
import dev.retort.history.LedgerStep;
import dev.retort.testing.RestartableServer;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Disturbs one command again and again, each time on a new database, and looks whether that survives. */
final class Drill {

    private static final Bookkeeping TABLES = new Bookkeeping(Course.VERSIONS);

    private static final String OTHER_SESSIONS = "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
            + " AND pid <> pg_backend_pid() AND backend_type = 'client backend'";

    private static final String INVALID = "SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid";

    private static final String BUILDING =
            "SELECT pid FROM pg_stat_activity WHERE datname = '%s' AND wait_event_type = 'Lock'"
                    + " AND query LIKE 'CREATE INDEX CONCURRENTLY%%'";

    private final RestartableServer server;
    private final TestProject project;
    private final Course course;
    private final DatabaseContent end;
    private final Tally tally;
    private final List<String> settings;

    /**
     * @param end what an upgrade to the head leaves
     * @param settings more words for the disturbed command
     */
    Drill(
            RestartableServer server,
            TestProject project,
            Course course,
            DatabaseContent end,
            Tally tally,
            String... settings) {
        this.server = server;
        this.project = project;
        this.course = course;
        this.end = end;
        this.tally = tally;
        this.settings = List.of(settings);
    }

    /** How many messages the command sends to the server, undisturbed. */
    int messages() throws Exception {
        try (TestDatabase database = server.server().cloneOf(course.start());
                FaultProxy proxy = FaultProxy.counting(server.address())) {
            Result result = project.run(command(database, proxy));
            assertThat(result.status()).as(result.err()).isZero();
            return proxy.messages();
        }
    }

    /** How long the command takes as a process, from its first message to its end. */
    long nanoseconds() throws Exception {
        try (TestDatabase database = server.server().cloneOf(course.start());
                FaultProxy proxy = FaultProxy.counting(server.address())) {
            Process process = process(database, proxy);
            proxy.awaitFirstMessage();
            long start = System.nanoTime();
            assertThat(process.waitFor()).isZero();
            return System.nanoTime() - start;
        }
    }

    /** Disturbs the command at one of its messages. */
    void disturb(Fault fault) throws Exception {
        CompletableFuture<Process> started = new CompletableFuture<>();
        try (TestDatabase database = server.server().cloneOf(course.start());
                FaultProxy proxy = new FaultProxy(
                        server.address(), Optional.of(fault), pid -> happen(fault.kind(), started, pid))) {
            if (fault.kind() == Kind.KILLED_PROCESS) {
                started.complete(process(database, proxy));
                started.join().waitFor();
            } else {
                assertEndsInOrder(fault, project.run(command(database, proxy)));
            }
            if (proxy.hasHappened()) {
                recover(fault.kind());
                assertSurvives(fault.kind(), fault.toString(), database);
            }
        }
    }

    /** Disturbs the command, as a process, some time after its first message. */
    void disturbAfter(Kind kind, long nanoseconds) throws Exception {
        CompletableFuture<Process> started = new CompletableFuture<>();
        try (TestDatabase database = server.server().cloneOf(course.start());
                FaultProxy proxy =
                        new FaultProxy(server.address(), Optional.empty(), pid -> happen(kind, started, pid))) {
            Process process = process(database, proxy);
            started.complete(process);
            proxy.awaitFirstMessage();
            TimeUnit.NANOSECONDS.sleep(nanoseconds);
            if (process.isAlive()) {
                proxy.happenNow(kind);
                process.waitFor();
                recover(kind);
                assertSurvives(
                        kind,
                        kind + " " + TimeUnit.NANOSECONDS.toMillis(nanoseconds) + " ms after the first message",
                        database);
            }
        }
    }

    /** Ends the session of a process that builds an index, which a transaction of somebody else keeps waiting. */
    void disturbBuild(Kind kind) throws Exception {
        CompletableFuture<Process> started = new CompletableFuture<>();
        try (TestDatabase database = server.server().cloneOf(course.start());
                Connection observer = server.server().connect();
                Connection other = database.connect();
                FaultProxy proxy =
                        new FaultProxy(server.address(), Optional.empty(), pid -> happen(kind, started, pid))) {
            assertThat(project.run(words(List.of("upgrade", "b2"), database.uri()))
                            .status())
                    .isZero();
            other.setAutoCommit(false);
            texts(other, "UPDATE items SET kind = kind WHERE id = 1 RETURNING id");
            Process process = process(database, proxy);
            started.complete(process);
            while (texts(observer, BUILDING.formatted(database.name())).isEmpty()) {
                assertThat(process.isAlive()).isTrue();
                TimeUnit.MILLISECONDS.sleep(5);
            }
            proxy.happenNow(kind);
            process.waitFor();
            other.abort(Runnable::run); // the update is rolled back
            recover(kind);
            awaitQuiet(database);
            try (Connection connection = database.connect()) {
                assertThat(texts(connection, INVALID)).containsExactly("ix_items_mood");
            }
            assertSurvives(kind, kind + " while it built an index", database);
        }
    }

    private void recover(Kind kind) throws IOException {
        tally.injected(kind);
        if (kind == Kind.STOPPED_SERVER) {
            server.startAgain();
        }
    }

    private void happen(Kind kind, CompletableFuture<Process> process, int pid) throws Exception {
        switch (kind) {
            case KILLED_PROCESS -> process.join().destroyForcibly().waitFor();
            case ENDED_SESSION -> terminate(pid);
            case STOPPED_SERVER -> server.stopImmediately();
            case CUT_CONNECTION -> {} // by the proxy
        }
    }

    private void terminate(int pid) throws SQLException {
        try (Connection connection = server.server().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(" + pid + ")");
        }
    }

    /** A lost connection is told in words. */
    private static void assertEndsInOrder(Fault fault, Result result) {
        assertThat(result.status()).as(fault + "\n" + result.err()).isIn(0, 3);
        assertThat(result.err()).as(fault.toString()).doesNotContain("\tat ");
    }

    private void assertSurvives(Kind kind, String fault, TestDatabase database) throws Exception {
        awaitQuiet(database);
        String left = assertKnownState(fault, database);
        Result upgrade = project.run(words(Course.UPGRADE, database.uri()));
        assertThat(upgrade.status())
                .as(fault + "\n" + left + "\n" + upgrade.err())
                .isZero();
        assertThat(DatabaseContent.of(database).withoutHistory())
                .as(fault + "\n" + left)
                .isEqualTo(end);
        try (Connection connection = database.connect()) {
            assertThat(TABLES.steps().all(connection)).as(fault).isEmpty();
            assertThat(texts(connection, INVALID)).as(fault).isEmpty();
        }
        tally.survived(kind);
    }

    /** The database is exactly what it is at the revisions that it names; or the ledger says where it stands. */
    private String assertKnownState(String fault, TestDatabase database) throws Exception {
        Result current = project.run(words(List.of("current"), database.uri()));
        assertThat(current.status()).as(fault + "\n" + current.err()).isZero();
        try (Connection connection = database.connect()) {
            Set<String> heads = Course.VERSIONS.heads(connection);
            List<LedgerStep> steps = TABLES.steps().all(connection);
            assertThat(heads).as(fault).allMatch(current.out()::contains);
            if (steps.isEmpty()) {
                assertThat(course.contents()).as(fault).containsKey(heads);
                if (Course.VERSIONS.exists(connection)) {
                    assertThat(DatabaseContent.of(database).withoutHistory())
                            .as(fault + " left " + heads)
                            .isEqualTo(course.contents().get(heads));
                }
            } else {
                assertThat(steps).as(fault).hasSize(1);
                assertThat(current.out() + current.err())
                        .as(fault)
                        .contains(steps.get(0).describe());
            }
            return "left at " + heads + steps;
        }
    }

    /** The server may be at work yet for a session whose process is gone. */
    private static void awaitQuiet(TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            while (!texts(connection, OTHER_SESSIONS).isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private Process process(TestDatabase database, FaultProxy proxy) throws IOException {
        List<String> words = new ArrayList<>(Arrays.asList(command(database, proxy)));
        words.addAll(
                List.of("-c", project.directory().resolve("retort.properties").toString()));
        return new RetortProcess(project.directory(), Map.of()).start(words.toArray(String[]::new));
    }

    private String[] command(TestDatabase database, FaultProxy proxy) {
        String through = "postgresql://" + database.username() + ":" + database.password() + "@127.0.0.1:"
                + proxy.port() + "/" + database.name() + "?sslmode=disable&gssEncMode=disable";
        return Stream.concat(Stream.of(words(course.arguments(), through)), settings.stream())
                .toArray(String[]::new);
    }

    private static String[] words(List<String> command, String url) {
        return Stream.concat(command.stream(), Stream.of("-D", "url=" + url)).toArray(String[]::new);
    }
}
