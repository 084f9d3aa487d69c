package dev.retort.run;

import static dev.retort.migration.Ddl.set;

import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own that upgrades a database to the end of a history that both sides know. */
final class RunnerProcess {

    private static final String BACKFILL = "backfill";

    private RunnerProcess() {}

    /** Three migrations, of which the last leaves its transaction. */
    static Runs history() {
        return Runs.of(
                Runs.CREATE_T,
                op -> op.execute("INSERT INTO t SELECT generate_series(1, 1000)"),
                op -> op.autocommit(block -> block.execute("CREATE INDEX CONCURRENTLY ix_t ON t (id)")));
    }

    /** A table of 20,000 rows, and a back-fill of it in 200 batches. */
    static Runs backfill() {
        return Runs.of(
                op -> {
                    op.execute("CREATE TABLE t (id integer PRIMARY KEY, n integer NOT NULL DEFAULT 0)");
                    op.execute("INSERT INTO t SELECT generate_series(1, 20000)");
                },
                op -> op.backfill("t", set("n", "n + 1").inBatchesOf(100).pausing(Duration.ofMillis(10))));
    }

    /** How a process ends that halts by itself. */
    static final int HALTED = 86;

    /** Arguments: URL, user, password, the message to the server before which the process halts, which history. */
    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            Connection halting = CrashingConnection.of(
                    connection,
                    Integer.parseInt(arguments[3]),
                    () -> Runtime.getRuntime().halt(HALTED));
            Runs history = arguments[4].equals(BACKFILL) ? backfill() : history();
            history.runner(halting, RunListener.NONE, RunSettings.DEFAULT).run(history.upgrade());
        }
    }

    static Process start(TestDatabase database) throws IOException {
        return start(database, -1);
    }

    static Process start(TestDatabase database, int lastMessage) throws IOException {
        return start(database, lastMessage, "index");
    }

    static Process startBackfill(TestDatabase database) throws IOException {
        return start(database, -1, BACKFILL);
    }

    private static Process start(TestDatabase database, int lastMessage, String history) throws IOException {
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        RunnerProcess.class.getName(),
                        database.jdbcUrl(),
                        database.username(),
                        database.password(),
                        String.valueOf(lastMessage),
                        history))
                .redirectErrorStream(true)
                .start();
    }

    /** What the process said, empty where all was well. */
    static String failureOf(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return "still running: " + output;
        }
        return process.exitValue() == 0 ? output : "exit code " + process.exitValue() + ": " + output;
    }
}
