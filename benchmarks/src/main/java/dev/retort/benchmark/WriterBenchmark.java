package dev.retort.benchmark;

import dev.retort.Retort;
import dev.retort.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Migrations of a large table while an application writes to it: how long its writes wait.
 *
 * @param rows of the table
 * @param directory an empty one of its own
 */
record WriterBenchmark(long rows, Path directory, TestDatabase database) {

    /** What the writer does by itself is measured as long as this. */
    private static final int QUIET_SECONDS = 3;

    private static final String TEMPLATE = """
            package migrations;

            import static dev.retort.migration.Ddl.*;

            import dev.retort.migration.*;

            /** $name. */
            @Revision(id = "$id"$after)
            public final class R_$id implements Migration {
                @Override
                public void upgrade(Operations op) {
                    $upgrade
                }

                @Override
                public void downgrade(Operations op) {}
            }
            """;

    /** A migration of one kind. */
    private record Change(String name, String upgrade) {}

    private static final List<Change> CHANGES = List.of(
            new Change(
                    "createIndexConcurrently",
                    "op.createIndexConcurrently(\"ix_events_customer\", \"events\", \"customer\");"),
            new Change("addConstraint, foreign key not valid", """
                    op.addConstraint("events",
                            foreignKey("fk_events_customer", "customer").references("customers", "id").notValid());
                    """),
            new Change(
                    "validateConstraint, foreign key",
                    "op.autocommit(block -> block.validateConstraint(\"events\", \"fk_events_customer\"));"),
            new Change("addColumn", "op.addColumn(\"events\", column(\"grade\", integer()));"),
            new Change(
                    "backfill", "op.backfill(\"events\", set(\"grade\", \"amount / 100\").where(\"grade is null\"));"));

    /** Runs one migration after the other, with the writer at work all the time. */
    List<Phase> run() throws Exception {
        WriterTables.create(rows, database);
        writeProject();
        Process writer = startWriter();
        try (BufferedReader answers =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            List<Phase> phases = new ArrayList<>();
            TimeUnit.SECONDS.sleep(1); // until it has warmed up
            ask(writer, answers);
            phases.add(phase("the writer alone", () -> TimeUnit.SECONDS.sleep(QUIET_SECONDS), writer, answers));
            try (Retort retort = Retort.load(directory, Map.of("url", database.uri()))) {
                for (int i = 0; i < CHANGES.size(); i++) {
                    String target = "r" + i;
                    phases.add(phase(CHANGES.get(i).name(), () -> retort.upgrade(target), writer, answers));
                }
            }
            return phases;
        } finally {
            writer.destroyForcibly();
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static Phase phase(String name, Work work, Process writer, BufferedReader answers) throws Exception {
        long start = System.nanoTime();
        work.run();
        long took = System.nanoTime() - start;
        TimeUnit.MILLISECONDS.sleep(200); // until what was due in it is done
        return Phase.of(name, took, ask(writer, answers));
    }

    private static String ask(Process writer, BufferedReader answers) throws IOException {
        writer.getOutputStream().write('\n');
        writer.getOutputStream().flush();
        return answers.readLine();
    }

    private void writeProject() throws IOException {
        Path sources = Files.createDirectories(directory.resolve("src/main/java/migrations"));
        Files.writeString(
                directory.resolve("retort.properties"), "url = given by the program\n" + ScratchProject.MIGRATIONS);
        for (int i = 0; i < CHANGES.size(); i++) {
            String text = TEMPLATE.replace("$name", CHANGES.get(i).name())
                    .replace("$id", "r" + i)
                    .replace("$after", i == 0 ? "" : ", downRevision = \"r" + (i - 1) + "\"")
                    .replace("$upgrade", CHANGES.get(i).upgrade());
            Files.writeString(sources.resolve("R_r" + i + ".java"), text);
        }
    }

    private Process startWriter() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                Writer.class.getName(),
                database.jdbcUrl(),
                database.username(),
                database.password(),
                Long.toString(rows));
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
