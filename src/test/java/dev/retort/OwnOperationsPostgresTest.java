package dev.retort;

import static dev.retort.migration.Ddl.bigint;
import static dev.retort.migration.Ddl.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Recorder;
import dev.retort.operation.Operation;
import dev.retort.run.Direction;
import dev.retort.run.RunListener;
import dev.retort.run.RunStep;
import dev.retort.script.Script;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Migrations with operations that a program gives, and what a program hears while they run. */
@ExtendWith(PostgresExtension.class)
class OwnOperationsPostgresTest {

    @TempDir
    private Path directory;

    private Retort retort;

    @BeforeEach
    void openProject(TestDatabase database) throws IOException {
        Files.createDirectories(directory.resolve("sources/one"));
        Files.createDirectories(directory.resolve("sources/two"));
        Files.writeString(directory.resolve("retort.properties"), """
                migrations.directory = sources
                migrations.locations = one, two
                file_template = R_{rev}
                """);
        retort = Retort.load(
                directory,
                Map.of("url", database.jdbcUrl(), "username", database.username(), "password", database.password()));
    }

    @AfterEach
    void closeProject() {
        retort.close();
    }

    private static List<Operation> recorded(Consumer<Recorder> said) {
        Recorder recorder = new Recorder();
        said.accept(recorder);
        return recorder.operations();
    }

    private Script write(String id, String location, List<Operation> up, List<Operation> down) {
        NewRevision revision = NewRevision.of("by a program")
                .after("base")
                .withId(Optional.of(id))
                .in(Optional.of(location));
        return retort.revision(revision, up, down);
    }

    private static final List<Operation> CREATE = recorded(op -> op.createTable("item", column("id", bigint())));
    private static final List<Operation> DROP = recorded(op -> op.dropTable("item"));

    @Test
    void operationsAreAddedAndReordered() throws IOException {
        List<Operation> more = new ArrayList<>(recorded(op -> op.execute("SELECT 'before'")));
        more.addAll(CREATE);
        more.addAll(recorded(op -> op.createIndex("ix_item", "item", "id")));
        Script script = write("a1", "one", more, DROP);
        assertThat(Files.readString(script.file()))
                .containsSubsequence(
                        "op.execute(\"SELECT 'before'\");",
                        "op.createTable(\"item\", column(\"id\", bigint()));",
                        "op.createIndex(\"ix_item\", \"item\", \"id\");",
                        "op.dropTable(\"item\");");
        assertThat(retort.upgrade("head")).hasSize(1);
        assertThat(retort.downgrade("base")).hasSize(1);
    }

    @Test
    void aPlanIsSplitIntoFilesOfSeveralBranchesAndLocations() {
        assertThat(write("a1", "one", CREATE, List.of()).file()).hasParentRaw(directory.resolve("sources/one"));
        assertThat(write("b2", "two", DROP, List.of()).file()).hasParentRaw(directory.resolve("sources/two"));
        assertThat(retort.upgrade("a1")).hasSize(1);
        assertThat(retort.upgrade("b2")).hasSize(1);
        assertThat(retort.current().ids()).containsExactlyInAnyOrder("a1", "b2");
    }

    @Test
    void aProgramHearsOfEachStep() {
        write("a1", "one", CREATE, DROP);
        retort.revision(NewRevision.of("second").withId(Optional.of("b2")));
        List<String> heard = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void started(RunStep step) {
                heard.add("started " + step.title());
            }

            @Override
            public void finished(RunStep step, Duration duration) {
                assertThat(duration).isGreaterThanOrEqualTo(Duration.ZERO);
                boolean up = step.direction() == Direction.UPGRADE;
                heard.add((up ? "applied " : "reverted ") + step.revision().id());
            }
        };
        retort.upgrade("head", listener);
        retort.downgrade("a1", listener);
        assertThat(heard)
                .containsExactly(
                        "started upgrade <base> -> a1, By a program",
                        "applied a1",
                        "started upgrade a1 -> b2, Second",
                        "applied b2",
                        "started downgrade b2 -> a1, Second",
                        "reverted b2");
    }
}
