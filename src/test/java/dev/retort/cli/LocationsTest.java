package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Retort;
import dev.retort.cli.TestProject.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Migrations in several places, which are one graph; no database is asked. */
class LocationsTest {

    private static final String BOTH = "core, ../billing/java:com.acme.billing";

    @TempDir
    private Path directory;

    private Path billing;
    private TestProject project;

    @BeforeEach
    void createProject() {
        project = new TestProject(directory.resolve("app"), "embedded");
        billing = directory.resolve("billing/java/com/acme/billing");
        locations(BOTH)
                .write("sources/core/R_a1.java", source("core", "a1", ""))
                .write("../billing/java/com/acme/billing/R_b2.java", source("com.acme.billing", "b2", "a1"));
    }

    private TestProject locations(String locations, String... more) {
        return project.properties(
                "url = embedded",
                "entities.classpath = classes",
                "migrations.directory = sources",
                "migrations.locations = " + locations,
                "file_template = R_{rev}",
                String.join("\n", more));
    }

    private static String source(String packageName, String id, String follows) {
        return """
                package %1$s;

                import dev.retort.migration.*;

                /** The %2$s. */
                @Revision(id = "%2$s", downRevision = {%3$s})
                public final class R_%2$s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        op.execute("SELECT '%2$s'");
                    }

                    @Override
                    public void downgrade(Operations op) {}
                }
                """.formatted(packageName, id, follows.isEmpty() ? "" : "\"" + follows + "\"");
    }

    private String out(String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        return result.out();
    }

    private void refused(String message, String... arguments) {
        assertThat(project.run(arguments)).isEqualTo(new Result(2, "", message.replace("{dir}", directory.toString())));
    }

    private String written(String id, String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        System.arraycopy(new String[] {"revision", "--rev-id", id}, 0, all, 0, 3);
        return out(all).strip().replace("Wrote revision " + id + ": " + directory + "/", "");
    }

    @Test
    void severalLocationsAreOneGraph() {
        assertThat(out("history")).isEqualTo("a1 -> b2 (head), The b2\n<base> -> a1, The a1\n");
        assertThat(out("show", "b2")).contains(billing.resolve("R_b2.java").toString());
        assertThat(out("upgrade", "head", "--sql")).containsSubsequence("SELECT 'a1'", "SELECT 'b2'");
    }

    @Test
    void javaSeesAllLocations() {
        try (Retort retort = Retort.load(directory.resolve("app"), Map.of())) {
            assertThat(retort.migrations().locations()).containsExactly(directory.resolve("app/sources/core"), billing);
            assertThat(retort.migrations().count()).isEqualTo(2);
        }
    }

    @Test
    void migrationsUseTheirNeighboursInEachLocation() {
        project.write(
                "../billing/java/com/acme/Words.java",
                "package com.acme; public class Words { public static final String SQL = \"SELECT 'words'\"; }");
        project.write(
                "sources/core/R_c3.java", source("core", "c3", "b2").replace("\"SELECT 'c3'\"", "com.acme.Words.SQL"));
        assertThat(out("upgrade", "b2:head", "--sql")).contains("SELECT 'words'");
    }

    @Test
    void aNewMigrationIsBesideTheOneThatItFollows() {
        assertThat(written("c3")).isEqualTo("billing/java/com/acme/billing/R_c3.java");
        assertThat(written("d4", "--head", "a1", "--splice")).isEqualTo("app/sources/core/R_d4.java");
        assertThat(project.run("merge", "d4", "c3", "--rev-id", "e5").out())
                .contains(directory + "/app/sources/core/R_e5.java");
        assertThat(out("heads")).startsWith("d4, c3 -> e5 (head)");
    }

    @Test
    void theUserChoosesTheLocation() throws IOException {
        assertThat(written("c3", "--version-path", "core")).isEqualTo("app/sources/core/R_c3.java");
        assertThat(written("d4", "--version-path", billing.toString()))
                .isEqualTo("billing/java/com/acme/billing/R_d4.java");
        assertThat(written("e5", "--version-path", "sources/core")).isEqualTo("app/sources/core/R_e5.java");
        assertThat(written("f6", "--version-path", "../billing/java:com.acme.billing", "--head", "base"))
                .isEqualTo("billing/java/com/acme/billing/R_f6.java");
        assertThat(Files.readString(billing.resolve("R_f6.java"))).contains("package com.acme.billing;");
    }

    @Test
    void aNewRootNeedsALocation() {
        refused("""
                retort: The new migration follows none, and there are 2 locations for it
                  wanted: one of them:
                          core  ({dir}/app/sources/core)
                          ../billing/java:com.acme.billing  ({dir}/billing/java/com/acme/billing)
                  next:   add --version-path core, for example
                """, "revision", "--head", "base");
    }

    @Test
    void aLocationThatIsNone() {
        refused("""
                retort: No location of migrations has that name
                  found:  src/elsewhere
                  wanted: core  ({dir}/app/sources/core)
                          ../billing/java:com.acme.billing  ({dir}/billing/java/com/acme/billing)
                  next:   choose one of these, or add it to migrations.locations in retort.properties
                """, "revision", "--version-path", "src/elsewhere");
    }

    @Test
    void aClassOfThatNameInAnotherSourceRoot() throws IOException {
        Files.createDirectories(directory.resolve("more/core"));
        locations(BOTH + ", ../more:core");
        assertThat(project.run("revision", "--version-path", "../more:core", "-D", "file_template=R_a1"))
                .isEqualTo(new Result(3, "", """
                retort: There is already a file of the new migration's name
                  where:  %s/app/sources/core/R_a1.java
                  next:   run the command again in a minute, or choose another message with -m
                """.formatted(directory)));
        assertThat(directory.resolve("more/core")).isEmptyDirectory();
    }

    @Test
    void oneLocationCanBeNamedToo() {
        project.properties("url = embedded", "migrations.directory = sources", "migrations.package = core");
        assertThat(out("revision", "--version-path", "sources/core")).contains("/app/sources/core/R");
        refused("""
                retort: No location of migrations has that name
                  found:  billing
                  wanted: sources:core  ({dir}/app/sources/core)
                  next:   choose one of these, or add it to migrations.locations in retort.properties
                """, "revision", "--version-path", "billing");
    }

    @Test
    void aLocationThatDoesNotExist() {
        locations("core, ../shop/java:com.acme.shop");
        refused("""
                retort: A location of migrations does not exist
                  where:  {dir}/app/retort.properties, key migrations.locations
                  found:  ../shop/java:com.acme.shop, looked for at {dir}/shop/java/com/acme/shop
                  wanted: a directory; a relative path begins at the directory of retort.properties
                  next:   mkdir -p {dir}/shop/java/com/acme/shop
                  next:   or correct migrations.locations in retort.properties
                """, "history");
    }

    @Test
    void aLocationThatIsNotUnderstood() {
        locations("core, ../billing/java");
        refused("""
                retort: A location of migrations is not understood
                  where:  {dir}/app/retort.properties, key migrations.locations
                  found:  ../billing/java
                  wanted: PACKAGE, which begins in migrations.directory, or DIRECTORY:PACKAGE
                  next:   for example: migrations.locations = com.acme.migrations, ../billing/src/main/java:com.acme.billing.migrations
                """, "history");
    }

    @Test
    void aPackageThatIsNone() {
        project.properties("migrations.package = 2026");
        refused("""
                retort: The package of migrations is no name of a package
                  where:  {dir}/app/retort.properties, key migrations.package
                  found:  2026
                  wanted: Java names with dots between them, such as com.acme.migrations
                  next:   correct migrations.package in retort.properties
                """, "revision");
    }

    @Test
    void aFileInTwoLocationsCountsOnce() {
        locations("com.acme, com.acme.billing, com.acme", "migrations.directory = ../billing/java");
        project.write("../billing/java/com/acme/R_a1.java", source("com.acme", "a1", ""));
        assertThat(out("history", "-D", "migrations.recursive=true"))
                .isEqualTo("a1 -> b2 (head), The b2\n<base> -> a1, The a1\n");
        assertThat(written("c3", "-D", "migrations.recursive=true"))
                .isEqualTo("billing/java/com/acme/billing/R_c3.java");
    }

    @Test
    void subPackagesOfEachLocationAreRead() throws IOException {
        project.write("sources/core/y2026/R_c3.java", source("core.y2026", "c3", "b2"));
        project.write("../billing/java/com/acme/billing/a/b/R_d4.java", source("com.acme.billing.a.b", "d4", "c3"));
        assertThat(out("heads")).contains("a1 -> b2 (head)");
        assertThat(out("heads", "-D", "migrations.recursive=true")).startsWith("c3 -> d4 (head)");
        assertThat(written("e5", "-D", "migrations.recursive=true", "-D", "file_template={slug}/y{year}/R_{rev}"))
                .matches("billing/java/com/acme/billing/y\\d{4}/R_e5.java");

        Path moved = directory.resolve("app/sources/core/R_d4.java");
        Files.move(billing.resolve("a/b/R_d4.java"), moved);
        Files.writeString(moved, Files.readString(moved).replace("package com.acme.billing.a.b;", "package core;"));
        assertThat(out("heads", "-D", "migrations.recursive=true")).startsWith("d4 -> e5 (head)");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void aLocationByAnotherNameCountsOnce() throws IOException {
        Files.createSymbolicLink(directory.resolve("app/link"), directory.resolve("billing/java"));
        locations(BOTH + ", link:com.acme.billing");
        assertThat(out("history")).isEqualTo("a1 -> b2 (head), The b2\n<base> -> a1, The a1\n");
    }

    @Test
    void anIdInTwoLocationsIsRefusedWithBothFiles() {
        project.write("sources/core/R_b2.java", source("core", "b2", "a1"));
        Result result = project.run("history");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err())
                .contains("have the revision id 'b2'")
                .contains(billing.resolve("R_b2.java").toString())
                .contains(directory.resolve("app/sources/core/R_b2.java").toString());
    }
}
