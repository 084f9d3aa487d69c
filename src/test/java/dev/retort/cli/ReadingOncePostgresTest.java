package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How many sources a command reads, as its debug log says. */
@ExtendWith(PostgresExtension.class)
class ReadingOncePostgresTest {

    private final Logger logger = Logger.getLogger("dev.retort.script.ScriptReader");
    private final List<Object> reads = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            reads.add(entry.getParameters()[0]);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void createProject(TestDatabase database) {
        project = new TestProject(directory, database.uri())
                .entity("Item", "@Table(name = \"items\") public class Item { @Id long id; }")
                .migration("R1_A", "id = \"a1\"", "", "")
                .migration("R2_B", "id = \"b2\", downRevision = \"a1\"", "", "")
                .migration("R3_C", "id = \"c3\", downRevision = \"a1\"", "", "");
        logger.setLevel(Level.FINE);
        logger.addHandler(handler);
    }

    @AfterEach
    void removeHandler() {
        logger.removeHandler(handler);
        logger.setLevel(null);
    }

    private void assertReads(String command, Object... sizes) {
        reads.clear();
        assertThat(project.run(command.split(" ")).status()).as(command).isLessThan(2);
        assertThat(reads).as(command).containsExactly(sizes);
    }

    @Test
    void eachCommandReadsThemOnce() throws IOException {
        for (String command : List.of("upgrade heads", "check", "doctor", "current --check-heads", "history -i")) {
            forget();
            assertReads(command, 3);
        }
        forget();
        assertReads("merge heads", 3, 1); // and the new file, as the hooks have left it
        forget();
        assertReads("upgrade head", 4);
        forget();
        assertReads("revision --autogenerate -m items", 4, 1);
        forget();
        assertReads("downgrade base", 5);
    }

    private void forget() throws IOException {
        Files.deleteIfExists(directory.resolve(".retort/scripts.bin"));
    }

    @Test
    void onlyWhatHasChangedIsReadAgain() throws IOException {
        assertReads("upgrade heads", 3);
        assertReads("check");
        assertReads("merge heads", 1);
        assertReads("upgrade head");
        Path file = project.migrations().resolve("R2_B.java");
        FileTime before = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("Message of R2_B", "Something else"));
        Files.setLastModifiedTime(file, before);

        assertReads("current --check-heads", 1);

        assertReads("history");
        assertThat(project.run("history").out()).contains("Something else").doesNotContain("R2_B");
    }

    @Test
    void aDamagedFileIsMadeAgain() throws IOException {
        String first = project.run("history").out();
        Path kept = directory.resolve(".retort/scripts.bin");
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length - 1] ^= 1;
        Files.write(kept, bytes);

        TestProject.Result again = project.run("history");

        assertThat(again.out()).isEqualTo(first);
        assertThat(again.err())
                .contains("reading the migrations again: " + kept
                        + " is of no use (it is damaged, or of another version of Retort)");
        assertReads("history");
    }
}
