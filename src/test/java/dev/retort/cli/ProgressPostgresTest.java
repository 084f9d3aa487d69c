package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A machine hears each event of a run as a JSON object on a line of stderr. */
@ExtendWith(PostgresExtension.class)
class ProgressPostgresTest {

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
                        "entities.classpath = classes",
                        "migrations.directory = sources",
                        "migrations.package = migrations")
                .migration(
                        "R_a1",
                        "id = \"a1\"",
                        "op.execute(\"create table t (id integer primary key, n integer)\");"
                                + " op.execute(\"insert into t select generate_series(1, 300)\");"
                                + " op.execute(\"select pg_sleep(2.5)\");",
                        "op.dropTable(\"t\");")
                .migration(
                        "R_b2",
                        "id = \"b2\", downRevision = \"a1\"",
                        "op.backfill(\"t\", set(\"n\", \"id\").inBatchesOf(100)"
                                + ".pausing(java.time.Duration.ofMillis(1100)));",
                        "op.execute(\"select 1\");");
    }

    private static List<JsonNode> events(Result result) throws IOException {
        List<JsonNode> events = new ArrayList<>();
        for (String line : result.err().lines().toList()) {
            events.add(new ObjectMapper().readTree(line));
        }
        return events;
    }

    @Test
    void eachEventIsAnObject() throws IOException {
        Result result = project.run("upgrade", "head", "--progress", "json");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .matches("(?s)upgrade <base> -> a1, .* \\(\\d+ ms\\)\nupgrade a1 -> b2, .* \\(\\d+ ms\\)\n");
        List<JsonNode> events = events(result);
        assertThat(events)
                .extracting(event -> event.get("event").asText() + " "
                        + event.get("revision").asText())
                .startsWith("started a1", "progress a1")
                .containsSubsequence("finished a1", "started b2", "progress b2")
                .endsWith("finished b2");
        JsonNode sleep = events.get(1);
        assertThat(sleep.get("what").asText()).isEqualTo("select pg_sleep(2.5)");
        assertThat(sleep.get("elapsed_ms").asLong()).isBetween(1_000L, 2_600L);
        assertThat(sleep.get("done").isNull()).isTrue();
        JsonNode fill = events.get(events.size() - 2);
        assertThat(fill.get("what").asText()).isEqualTo("back-fill of t");
        assertThat(fill.get("done").asLong()).isPositive();
        assertThat(fill.get("total").asLong())
                .isGreaterThanOrEqualTo(fill.get("done").asLong());
        assertThat(fill.get("unit").asText()).isEqualTo("rows");
        assertThat(fill.get("remaining_ms").isNumber()).isTrue();
    }

    @Test
    void aRunThatIsShortSaysNothing() {
        Result result = project.run("upgrade", "head");
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
    }
}
