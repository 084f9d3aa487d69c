package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.NewRevision;
import dev.retort.Retort;
import dev.retort.cli.TestProject.Result;
import dev.retort.revision.RevisionEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Directories that take no new file, and a clock that goes back. The full and the read-only file system are real ones,
 * mounted in memory; that needs root, so elsewhere these two are skipped.
 */
class HostileDirectoriesTest {

    @TempDir
    private Path directory;

    private TestProject project;
    private boolean isMounted;

    @BeforeEach
    void createProject() {
        project = new TestProject(directory, "embedded")
                .properties(
                        "migrations.directory = sources",
                        "migrations.package = migrations",
                        "entities.classpath = classes",
                        "file_template = R_{Slug}")
                .directories("sources/migrations");
    }

    @AfterEach
    void unmount() throws Exception {
        if (isMounted) {
            run("umount", "-l", directory.resolve("sources").toString());
        }
    }

    private void mount(String options) throws Exception {
        String target = directory.resolve("sources").toString();
        isMounted = run("mount", "-t", "tmpfs", "-o", options, "tmpfs", target) == 0;
        assumeTrue(isMounted, "a file system of its own can be mounted by root on Linux only");
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private void refused(String reason, String remedy) {
        Result result = project.run("revision", "-m", "first", "--rev-id", "a1");
        assertThat(result.err())
                .matches("(?s)retort: The migration cannot be written\n  where:  .*R_First.java\n  found:  " + reason
                        + "\n  next:   " + remedy + "\n");
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(3);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskLeavesNoHalfFile() throws Exception {
        mount("size=64k");
        Files.createDirectory(directory.resolve("sources/migrations"));
        fill(directory.resolve("sources/filling"));
        refused(
                "(FileSystemException|IOException): .*No space left on device",
                "free some space there, then run the command again");
        assertThat(project.migrationFiles()).isEmpty();
    }

    private static void fill(Path file) {
        try {
            Files.write(file, new byte[1 << 20]);
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left on device");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aReadOnlyDirectoryIsNamed() throws Exception {
        mount("ro");
        refused(
                "FileSystemException: .*Read-only file system",
                "make the directory writable, or correct migrations.directory in retort.properties");
    }

    @Test
    void aClockThatGoesBackChangesNoOrder() {
        NewRevision first = NewRevision.of("first").withId(Optional.of("b2"));
        NewRevision second = NewRevision.of("second").withId(Optional.of("a1"));
        try (Retort retort = Retort.load(directory, Map.of("file_template", "R{hour}{minute}_{Slug}"))) {
            at(retort, "2026-11-21T10:15:00Z").revision(first);
            at(retort, "2026-11-21T09:15:00Z").revision(second);
            assertThat(retort.history()).extracting(RevisionEntry::id).containsExactly("a1", "b2");
            assertThat(retort.heads()).extracting(RevisionEntry::id).containsExactly("a1");
        }
    }

    private static Retort at(Retort retort, String instant) {
        return retort.withClock(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}
