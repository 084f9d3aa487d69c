package dev.retort.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The writer of a table is at work all the time that the table is migrated, and what it wrote is there. */
@ExtendWith(PostgresExtension.class)
@Timeout(300)
class WriterPostgresTest {

    private static final int ROWS = 50_000;

    @Test
    void writesGoOnWhileTheTableIsMigrated(TestDatabase database, @TempDir Path directory) throws Exception {
        List<Phase> phases = new WriterBenchmark(ROWS, directory, database).run();
        new Report(System.out).phases(ROWS, phases);

        assertThat(phases).hasSize(6).allSatisfy(phase -> {
            assertThat(phase.writes()).as(phase.name()).isPositive();
            assertThat(phase.longest()).as(phase.name()).isLessThan(5_000); // the default lock_timeout
        });
        int written = phases.stream().mapToInt(Phase::writes).sum();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*), count(grade) FROM events")) {
            row.next();
            assertThat(row.getInt(1)).isGreaterThanOrEqualTo(ROWS + written);
            assertThat(row.getInt(2)).isGreaterThanOrEqualTo(ROWS);
        }
    }
}
