package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Migrations are compiled again when, and only when, something that they are compiled from has changed. */
@ExtendWith(PostgresExtension.class)
class CompiledCachePostgresTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path directory;

    private TestProject project;
    private Path kept;

    @BeforeEach
    void createProject(TestDatabase database) {
        project = new TestProject(directory, database.uri());
        first("a").helper("return \"x\";");
        kept = directory.resolve(".retort/migrations.bin");
    }

    private CompiledCachePostgresTest first(String table) {
        project.migration(
                "R1_A",
                "id = \"a1\"",
                "op.createTable(\"" + table + "\" + Names.suffix(), column(\"id\", bigint()));",
                "op.dropTable(\"" + table + "\" + Names.suffix());");
        return this;
    }

    private void helper(String body) {
        project.write(
                "sources/migrations/Names.java",
                "package migrations; final class Names { static String suffix() { " + body + " } }");
    }

    private String statements() {
        Result result = project.run("upgrade", "--dry-run", "head");
        assertThat(result.status()).as(result.err()).isZero();
        return result.out().replaceAll("\\d+ ms", "N ms");
    }

    private void age() throws IOException {
        Files.setLastModifiedTime(kept, LONG_AGO);
    }

    private boolean wasCompiledAgain() throws IOException {
        return !Files.getLastModifiedTime(kept).equals(LONG_AGO);
    }

    @Test
    void theSameSourcesAreCompiledOnce() throws IOException {
        String first = statements();
        age();

        assertThat(statements()).isEqualTo(first).contains("CREATE TABLE ax (");
        assertThat(wasCompiledAgain()).isFalse();
    }

    @Test
    void aChangedMigrationIsSeenWhateverItsFileTime() throws IOException {
        statements();
        FileTime before = Files.getLastModifiedTime(directory.resolve("sources/migrations/R1_A.java"));
        first("b");
        Files.setLastModifiedTime(directory.resolve("sources/migrations/R1_A.java"), before);

        assertThat(statements()).contains("CREATE TABLE bx (");
    }

    @Test
    void aChangedHelperIsSeen() {
        statements();
        helper("return More.suffix();");
        project.write(
                "sources/migrations/More.java",
                "package migrations; final class More { static String suffix() { return \"y\"; } }");
        assertThat(statements()).contains("CREATE TABLE ay (");

        project.write(
                "sources/migrations/More.java",
                "package migrations; final class More { static String suffix() { return \"z\"; } }");
        assertThat(statements()).contains("CREATE TABLE az (");
    }

    /** A constant is copied into the class that uses it, so that one must be compiled again too. */
    @Test
    void aChangedConstantOfAnotherMigrationIsSeen() {
        project.migration("R2_B", "id = \"b2\", downRevision = \"a1\"", "op.createSchema(R3_C.NAME);", "");
        third("one");
        assertThat(statements()).contains("CREATE SCHEMA one");

        third("two");
        assertThat(statements()).contains("CREATE SCHEMA two");
    }

    private void third(String name) {
        project.write(
                "sources/migrations/R3_C.java",
                "package migrations; import dev.retort.migration.*; @Revision(id = \"c3\", downRevision = \"b2\")"
                        + " public final class R3_C implements Migration { static final String NAME = \"" + name + "\";"
                        + " public void upgrade(Operations op) {} public void downgrade(Operations op) {} }");
    }

    /** What came from an import of everything gives way to a class of the same package. */
    @Test
    void aNewSourceThatTakesAnotherOnesPlaceIsSeen() {
        project.write(
                "sources/names/Chosen.java",
                "package names; public final class Chosen { public static final String NAME = \"imported\"; }");
        project.write(
                "sources/migrations/R1_A.java",
                "package migrations; import dev.retort.migration.*; import names.*; @Revision(id = \"a1\")"
                        + " public final class R1_A implements Migration {"
                        + " public void upgrade(Operations op) { op.createSchema(Ch\\u006fsen.NAME); }"
                        + " public void downgrade(Operations op) {} }");
        assertThat(statements()).contains("CREATE SCHEMA imported");

        project.write(
                "sources/migrations/Chosen.java",
                "package migrations; final class Chosen { static final String NAME = \"nearer\"; }");
        assertThat(statements()).contains("CREATE SCHEMA nearer");
    }

    /** A class in a source of another name is found only as long as that source is compiled too. */
    @Test
    void aClassInASourceOfAnotherNameIsNotKept() {
        third("one");
        project.migration("R2_B", "id = \"b2\", downRevision = \"a1\"", "op.createSchema(Hidden.NAME);", "");
        String source =
                "package migrations; import dev.retort.migration.*; @Revision(id = \"c3\", downRevision = \"b2\")"
                        + " public final class R3_C implements Migration {"
                        + " public void upgrade(Operations op) {} public void downgrade(Operations op) {} }"
                        + " final class Hidden { static final String NAME = \"%s\"; }";
        project.write("sources/migrations/R3_C.java", source.formatted("one"));
        assertThat(statements()).contains("CREATE SCHEMA one");

        project.write("sources/migrations/R3_C.java", source.formatted("two"));
        assertThat(statements()).contains("CREATE SCHEMA two");
        assertThat(kept).doesNotExist();
    }

    @Test
    void aDamagedFileIsMadeAgain() throws IOException {
        String first = statements();
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2] ^= 1;
        Files.write(kept, bytes);
        age();

        Result result = project.run("upgrade", "--dry-run", "head");

        assertThat(result.out().replaceAll("\\d+ ms", "N ms")).isEqualTo(first);
        assertThat(result.err())
                .contains("compiling the migrations again: " + kept
                        + " is of no use (it is damaged, or of another version of Retort)");
        assertThat(wasCompiledAgain()).isTrue();
    }

    @Test
    void aSourceThatIsGoneIsForgotten() throws IOException {
        project.migration("R2_B", "id = \"b2\", downRevision = \"a1\"", "", "");
        statements();
        assertThat(Files.readString(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("R2_B.java");
        Files.delete(directory.resolve("sources/migrations/R2_B.java"));
        first("c");
        statements();

        assertThat(Files.readString(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("R2_B.java");
    }
}
