package dev.retort.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A database with very many tables is read, compared and migrated, by the tool in a process of its own. */
@ExtendWith(PostgresExtension.class)
@Timeout(3600)
class LargeDatabasePostgresTest {

    /** What differs: so many tables lack a column and an index. */
    private static final int CHANGED = 100;

    private static final int MEBIBYTE = 1024;

    @TempDir
    private Path directory;

    @Test
    void fiftyTablesAreComparedAndMigrated(TestDatabase database) throws Exception {
        compareAndMigrate(new Workload(50), database);
    }

    @Test
    @Tag("faults")
    void tenThousandTablesAreComparedAndMigrated(TestDatabase database) throws Exception {
        compareAndMigrate(new Workload(10_000), database);
    }

    private void compareAndMigrate(Workload workload, TestDatabase database) throws Exception {
        Path jar = EntityJar.write(workload, directory);
        WorkloadTables.create(workload, database);
        ScratchProject project = ScratchProject.create(directory.resolve("project"), jar, database.uri());
        retort(workload, project, "check");
        takeAway(workload, database);
        assertThat(retort(workload, project, "revision", "--autogenerate", "-m", "what is lacking"))
                .contains("column w_00001.notes");
        retort(workload, project, "upgrade", "head");
        retort(workload, project, "check");
    }

    private static void takeAway(Workload workload, TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (int table = 1; table <= Math.min(CHANGED, workload.tables() - 1); table++) {
                statement.execute(
                        "ALTER TABLE w_%1$05d DROP COLUMN notes; DROP INDEX ix_w_%1$05d_name".formatted(table));
            }
        }
    }

    private static String retort(Workload workload, ScratchProject project, String... arguments)
            throws IOException, InterruptedException {
        List<String> launcher = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.retort.cli.Main");
        Measurement run = project.retort(launcher, arguments).run();
        System.out.printf(
                "%s: retort %s: %.1f s, %d MiB%n",
                workload, arguments[0], run.nanoseconds() / 1e9, run.peakKibibytes() / MEBIBYTE);
        return run.output();
    }
}
