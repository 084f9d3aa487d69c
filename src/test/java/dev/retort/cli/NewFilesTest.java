package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Retort;
import dev.retort.cli.TestProject.Result;
import dev.retort.program.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The configuration's say in new files: what it gives, and what a user reads after a mistake in it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the hooks of these tests are programs of Unix")
class NewFilesTest {

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = new TestProject(directory, "embedded");
    }

    private NewFilesTest with(String... lines) {
        project.properties(
                "migrations.directory = sources",
                "migrations.package = migrations",
                "entities.classpath = classes",
                "file_template = R_{Slug}",
                String.join("\n", lines));
        return this;
    }

    private String written(String message) throws IOException {
        Result result = project.run("revision", "-m", message, "--rev-id", "a1");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(project.migrationFiles()).hasSize(1);
        Path file = project.migrationFiles().get(0);
        assertThat(result.out()).isEqualTo("Wrote revision a1: " + file + "\n");
        return Files.readString(file);
    }

    private void refused(int status, String message) {
        Result result = project.run("revision", "-m", "first", "--rev-id", "a1");
        assertThat(result.err()).isEqualTo(message.replace("{dir}", directory.toString()));
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(status);
    }

    private void refusedUnwritten(String message) {
        refused(2, message);
        assertThat(project.migrationFiles()).isEmpty();
    }

    private String dated(String zone) {
        with("file_template = R{year}{month}{day}{hour}{minute}", "timezone = " + zone);
        try (Retort retort = Retort.load(directory, Map.of())
                .withClock(Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC))) {
            return retort.revision("first").file().getFileName().toString();
        }
    }

    @Test
    void theTimeZoneDatesTheName() {
        assertThat(dated("Europe/Berlin")).isEqualTo("R202701010030.java");
    }

    @Test
    void theTimeZoneIsFoundWhateverItsCase() {
        assertThat(dated("asia/tokyo")).isEqualTo("R202701010830.java");
        assertThat(dated("est5edt")).isEqualTo("R202612311830.java");
        assertThat(dated("utc")).isEqualTo("R202612312330.java");
    }

    @Test
    void withoutATimeZoneTheNameIsInUtc() {
        assertThat(dated("")).isEqualTo("R202612312330.java");
    }

    @Test
    void unknownTimeZone() {
        with("timezone = Europe/Berlni").refusedUnwritten("""
                        retort: The time zone is not known
                          where:  {dir}/retort.properties, key timezone
                          found:  Europe/Berlni
                          wanted: a name such as Europe/Berlin or UTC, or an offset such as +02:00
                          next:   correct timezone in retort.properties, or remove it for UTC
                        """);
    }

    @Test
    void theSlugIsCutBetweenWords() throws IOException {
        with("slug_length = 12").written("add rating to prds");
        assertThat(project.migrationFiles().get(0)).hasFileName("R_AddRating.java");
    }

    @Test
    void unusableSlugLength() {
        with("slug_length = long").refusedUnwritten("""
                        retort: The slug length is not a usable number
                          where:  {dir}/retort.properties, key slug_length
                          found:  long
                          wanted: a number from 1 to 120
                          next:   correct slug_length in retort.properties, or remove it for 40
                        """);
    }

    @Test
    void theHeaderStandsAboveThePackage() throws IOException {
        project.write("licence/header.txt", "Copyright 2026 Acme\n\n  All rights reserved.\n");
        assertThat(with("header_file = licence/header.txt").written("first")).startsWith("""
                /*
                 * Copyright 2026 Acme
                 *
                 *   All rights reserved.
                 */
                package migrations;
                """);
    }

    @Test
    void aHeaderThatIsACommentAlreadyStaysOne() throws IOException {
        project.write("header.txt", "/*\n * Copyright 2026 Acme\n */\n");
        assertThat(with("header_file = header.txt").written("first"))
                .startsWith("/*\n * Copyright 2026 Acme\n */\npackage migrations;\n");
    }

    @Test
    void aHeaderOfLineCommentsIsTakenWithoutThem() throws IOException {
        project.write("header.txt", "// Copyright 2026 Acme\n//\n// Free.\n");
        assertThat(with("header_file = header.txt").written("first"))
                .startsWith("/*\n * Copyright 2026 Acme\n *\n * Free.\n */\npackage migrations;\n");
    }

    @Test
    void nothingInTheHeaderEndsItsComment() throws IOException {
        project.write("header.txt", "a */ class Evil {} /* b \\u002a/ class Worse {} /* \\\\u002a\u202e/\n");
        String source = with("header_file = header.txt").written("first");
        assertThat(source.lines().limit(4))
                .containsExactly(
                        "/*",
                        " * a * / class Evil {} /* b \\\\u002a/ class Worse {} /* \\\\\\\\u002a\ufffd/",
                        " */",
                        "package migrations;");
        assertThat(project.run("history").out()).isEqualTo("<base> -> a1 (head), First\n");
    }

    @Test
    void missingHeader() {
        with("header_file = licence.txt").refusedUnwritten("""
                        retort: There is no header file
                          where:  {dir}/retort.properties, key header_file
                          found:  licence.txt, looked for at {dir}/licence.txt
                          wanted: a text file; a relative path begins at the directory of retort.properties
                          next:   make that file, or correct or remove header_file in retort.properties
                        """);
    }

    @Test
    void headerThatIsNoText() throws IOException {
        Files.write(directory.resolve("header.txt"), "ä".getBytes(StandardCharsets.ISO_8859_1));
        with("header_file = header.txt").refusedUnwritten("""
                        retort: The header file cannot be read
                          where:  {dir}/header.txt
                          found:  java.nio.charset.MalformedInputException: Input length = 1
                          wanted: a text file in UTF-8
                          next:   correct the file, or remove header_file from retort.properties
                        """);
    }

    @Test
    void classesImplementTheConfiguredInterface() throws IOException {
        project.write(
                "sources/com/acme/Reviewed.java",
                "package com.acme; public interface Reviewed extends dev.retort.migration.Migration {}");
        String source = with("migrations.base = implements com.acme.Reviewed").written("first");
        assertThat(source)
                .contains("\nimport com.acme.Reviewed;\n", "\npublic final class R_First implements Reviewed {\n");
        assertThat(project.run("upgrade", "head", "--sql").status()).isZero();
    }

    @Test
    void classesExtendTheConfiguredClass() throws IOException {
        project.write(
                "sources/com/acme/Audited.java",
                "package com.acme; public abstract class Audited implements dev.retort.migration.Migration {}");
        String source = with("migrations.base = extends com.acme.Audited").written("first");
        assertThat(source).contains("\npublic final class R_First extends Audited {\n");
        assertThat(project.run("upgrade", "head", "--sql").status()).isZero();
    }

    @Test
    void aBaseThatIsNoMigration() {
        project.write("sources/com/acme/Other.java", """
                package com.acme;
                public interface Other {
                    void upgrade(dev.retort.migration.Operations op);
                    void downgrade(dev.retort.migration.Operations op);
                }
                """);
        with("migrations.base = implements com.acme.Other")
                .refusedUnwritten(unusableBase("implements com.acme.Other", """
                        reason: it is no dev.retort.migration.Migration"""));
    }

    @Test
    void aBaseThatIsNotThere() {
        with("migrations.base = extends com.acme.Missing")
                .refusedUnwritten(unusableBase("extends com.acme.Missing", """
                        reason: package com.acme does not exist
                                  cannot find symbol
                                    symbol: class Missing
                                  method does not override or implement a method from a supertype"""));
    }

    private static String unusableBase(String base, String reason) {
        return """
                retort: No migration can be built on the configured base
                  where:  {dir}/retort.properties, key migrations.base
                  found:  %s
                  %s
                  wanted: a type that the migrations' compiler finds, that is a dev.retort.migration.Migration, and that leaves no other method to write
                  next:   correct the type, or migrations.base in retort.properties; no file was written
                """.formatted(base, reason);
    }

    @Test
    void aBaseThatIsNoName() {
        with("migrations.base = com.acme.Base { int x; }").refusedUnwritten("""
                        retort: The base of migrations is not understood
                          where:  {dir}/retort.properties, key migrations.base
                          found:  com.acme.Base { int x; }
                          wanted: extends or implements, and a class with its package
                          next:   for example: migrations.base = implements com.acme.ReviewedMigration
                        """);
    }

    @Test
    void hooksRunInTheirOrderInTheProjectsDirectory() throws IOException {
        String source =
                with("post_write_hooks = sh -c 'echo \"// one; $PWD\" >> \"$0\"' ; sh -c \"echo '// two' >> $1\" x {file}")
                        .written("first");
        assertThat(source).endsWith("}\n// one; " + directory.toRealPath() + "\n// two\n");
    }

    @Test
    void aHookThatFails() {
        with("post_write_hooks = sh -c 'echo line 1 is too long; exit 4' ; sh -c 'rm \"$0\"'");
        refused(3, """
                retort: The new migration was written, but a hook failed on it
                  where:   {dir}/sources/migrations/R_First.java
                  command: /bin/sh -c echo line 1 is too long; exit 4 {dir}/sources/migrations/R_First.java
                  found:   exit status 4
                  output:  line 1 is too long
                  next:    correct what the command names and run it again by hand; the hooks after it were not run
                  next:    or delete the file, and run the command of retort again
                """.replace("/bin/sh", shell()));
        assertThat(project.migrationFiles()).hasSize(1);
    }

    /** Where the PATH has it first. */
    private static String shell() {
        return new Programs(Path.of("/"), System.getenv())
                .find("sh")
                .orElseThrow()
                .toString();
    }

    @Test
    void aHookWithoutItsProgram() {
        with("post_write_hooks = tools/format --replace {file}").refusedUnwritten("""
                        retort: The program of a hook is missing
                          where:  {dir}/retort.properties, key post_write_hooks
                          found:  no program tools/format in {dir}/tools/format
                          next:   install it, or correct post_write_hooks in retort.properties; no file was written
                        """);
    }

    @Test
    void aHookWithAnOpenQuote() {
        with("post_write_hooks = sh -c 'true").refusedUnwritten("""
                        retort: A quote in the hooks is not closed
                          where:  {dir}/retort.properties, key post_write_hooks
                          found:  sh -c 'true
                          next:   close it; commands stand with ; between them
                        """);
    }

    @Test
    void aHookThatLeavesNoMigration() {
        with("post_write_hooks = rm");
        refused(3, """
                retort: There is no migration in the new file any more
                  where:  {dir}/sources/migrations/R_First.java
                  next:   correct post_write_hooks in retort.properties, which changed it after it was written
                """);
    }

    @Test
    void aKeyThatIsAlmostOne() {
        with("post_write_hook = true").refusedKey("post_write_hook", "post_write_hooks");
    }

    private void refusedKey(String key, String nearest) {
        Result result = project.run("revision");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("retort: Unknown configuration key '" + key + "'\n")
                .contains("\n  nearest: " + nearest + "\n");
    }
}
