package dev.retort.benchmark;

import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The commands of a project with many small migrations.
 *
 * @param count how many
 * @param directory an empty one of its own
 */
record MigrationBenchmark(int count, int runs, Path launcher, Path directory, TestServer server, Report report) {

    void run() throws IOException, InterruptedException {
        Map<String, List<Measurement>> measured = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            try (TestDatabase database = server.create()) {
                ScratchProject project =
                        ScratchProject.withMigrations(directory.resolve("run" + run), count, database.uri());
                measure(measured, "upgrade head, never compiled before", project, "upgrade", "head");
                measure(measured, "upgrade head, nothing pending", project, "upgrade", "head");
                measure(measured, "history", project, "history");
                measure(measured, "downgrade base", project, "downgrade", "base");
                measure(measured, "upgrade head, compiled before", project, "upgrade", "head");
            }
        }
        measured.forEach((command, runsOfIt) -> report.row("M(" + count + ")", command, new Series(runsOfIt)));
    }

    private void measure(
            Map<String, List<Measurement>> measured, String row, ScratchProject project, String... arguments)
            throws IOException, InterruptedException {
        Measurement took = project.retort(launcher, arguments).run();
        measured.computeIfAbsent(row, first -> new ArrayList<>()).add(took);
    }
}
