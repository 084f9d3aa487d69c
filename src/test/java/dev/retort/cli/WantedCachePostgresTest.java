package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The entities are read again when, and only when, something that they are read from has changed. */
@ExtendWith(PostgresExtension.class)
class WantedCachePostgresTest {

    private static final String ITEM = "public class Item { @Id Long id; String name; }";
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void readOnce(TestDatabase database) throws IOException {
        project = new TestProject(directory, database.jdbcUrl())
                .properties(
                        "url = " + database.jdbcUrl(),
                        "username = " + database.username(),
                        "password = " + database.password(),
                        "entities.classpath = classes")
                .entity("Item", ITEM);
        assertThat(diff()).contains("table item");
        age();
    }

    private String diff() {
        TestProject.Result result = project.run("diff");
        assertThat(result.status()).as(result.err()).isZero();
        return result.out();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve(".retort"))) {
            return files.filter(file -> file.toString().endsWith(".bin")).toList();
        }
    }

    private void age() throws IOException {
        for (Path file : kept()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    private boolean wasReadAgain() throws IOException {
        boolean again = false;
        for (Path file : kept()) {
            again |= !Files.getLastModifiedTime(file).equals(LONG_AGO);
        }
        return again;
    }

    @Test
    void theSameEntitiesAreReadOnce() throws IOException {
        String first = diff();

        assertThat(diff()).isEqualTo(first).contains("table item");
        assertThat(wasReadAgain()).isFalse();
    }

    @Test
    void aChangedEntityIsSeenWhateverItsFileTime() throws IOException {
        Path file = directory.resolve("classes/model/Item.class");
        FileTime before = Files.getLastModifiedTime(file);
        project.entity("Item", ITEM.replace("String name;", "String name; int size;"));
        Files.setLastModifiedTime(file, before);

        assertThat(diff()).contains("wanted 3 columns");
        assertThat(wasReadAgain()).isTrue();
    }

    @Test
    void aNewClassIsSeen() {
        project.entity("Other", "public class Other { @Id Long id; }");

        assertThat(diff()).contains("table other");
    }

    @Test
    void aSettingIsSeen() {
        assertThat(project.run("diff", "-D", "hibernate.globally_quoted_identifiers=true")
                        .out())
                .contains("table Item");
    }

    @Test
    void aBrokenFileIsMadeAgain() throws IOException {
        for (Path file : kept()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        age();

        TestProject.Result result = project.run("diff");

        assertThat(result.out()).contains("table item");
        assertThat(result.err()).contains("reading the entities again: ");
        assertThat(wasReadAgain()).isTrue();
    }
}
