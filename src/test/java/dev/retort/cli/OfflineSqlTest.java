package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Retort;
import dev.retort.cli.TestProject.Result;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts without a database: what they look like, and what is refused before the first byte is printed. */
class OfflineSqlTest {

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = new TestProject(directory, "jdbc:postgresql://localhost:1/nowhere") // nobody may ask it
                .migration(
                        "R1_A",
                        "id = \"a1\"",
                        "op.execute(\"select 1\");",
                        "op.execute(\"select 2\"); op.autocommit(out -> out.execute(\"vacuum\"));")
                .migration("R2_B", "id = \"b2\", downRevision = \"a1\"", "", "");
    }

    private void assertRefused(int status, String message, String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(status);
    }

    /** Without the columns of Retort's own tables, which are tested with the tables. */
    private static String shortened(String script) {
        return script.replaceAll("(TABLE IF NOT EXISTS retort_(history|step)) \\(.*\\);", "$1 (…);")
                .replaceAll(
                        "(INTO retort_history) .* FROM retort_history\\), (.*'done'), .*\\);", "$1 VALUES (…, $2, …);");
    }

    @Test
    void anUpgradeFromNothingMakesTheVersionTable() {
        assertThat(shortened(project.run("upgrade", "a1", "--sql").out())).isEqualTo("""
                -- Run with: psql -X -v ON_ERROR_STOP=1 -f FILE
                SET client_encoding = 'UTF8';
                SET standard_conforming_strings = on;

                BEGIN;

                CREATE TABLE IF NOT EXISTS retort_version (version_num varchar(255) CONSTRAINT retort_version_pkey\
                 PRIMARY KEY);
                CREATE TABLE IF NOT EXISTS retort_history (…);
                CREATE TABLE IF NOT EXISTS retort_step (…);

                COMMIT;

                -- upgrade <base> -> a1, Message of R1_A
                BEGIN;

                DO $$
                BEGIN
                    IF ARRAY(SELECT version_num::text FROM retort_version) && ARRAY['a1', 'b2']::text[] THEN
                        RAISE EXCEPTION USING MESSAGE = 'this script goes on from no revision, and the database is not there';
                    END IF;
                END
                $$;

                select 1;
                INSERT INTO retort_version (version_num) VALUES ('a1');
                INSERT INTO retort_history VALUES (…, 'a1', 'upgrade', 'Message of R1_A', 'done', …);

                COMMIT;

                """);
    }

    @Test
    void anAutocommitBlockLeavesTheTransactionAndAsksAgainAfterwards() {
        String guard = """
                DO $$
                BEGIN
                    IF NOT ARRAY(SELECT version_num::text FROM retort_version) @> ARRAY['a1']::text[] THEN
                        RAISE EXCEPTION USING MESSAGE = 'this script goes on from revision a1, and the database is not there';
                    END IF;
                END
                $$;

                """;
        assertThat(shortened(project.run("downgrade", "a1:base", "--sql").out()))
                .endsWith("""
                -- downgrade a1 -> <base>, Message of R1_A
                BEGIN;

                %sselect 2;

                COMMIT;

                vacuum;

                BEGIN;

                %sDELETE FROM retort_version WHERE version_num = 'a1';
                INSERT INTO retort_history VALUES (…, 'a1', 'downgrade', 'Message of R1_A', 'done', …);

                COMMIT;

                """.formatted(guard, guard));
    }

    @Test
    void aRelativeEndCountsFromTheStart() {
        assertThat(project.run("upgrade", "a1:+1", "--sql").out()).contains("-- upgrade a1 -> b2,");
        assertThat(project.run("downgrade", "b2:-1", "--sql").out())
                .contains("-- downgrade b2 -> a1,")
                .doesNotContain("a1 -> <base>");
        assertThat(project.run("upgrade", "a1:", "--sql").out()).contains("-- upgrade a1 -> b2,");
        assertThat(project.run("upgrade", ":a1", "--sql").out())
                .isEqualTo(project.run("upgrade", "a1", "--sql").out());
    }

    @Test
    void bothEndsMayBeAbbreviated() {
        project.migration("R3_C", "id = \"c3d4e5\", downRevision = \"b2\"", "", "")
                .migration("R4_D", "id = \"d4e5f6\", downRevision = \"c3d4e5\"", "", "");
        assertThat(project.run("upgrade", "c3d4:d4e5", "--sql").out())
                .contains("-- upgrade c3d4e5 -> d4e5f6,")
                .doesNotContain("-- upgrade b2");
        assertThat(project.run("downgrade", "d4e5:c3d4", "--sql").out())
                .contains("-- downgrade d4e5f6 -> c3d4e5,")
                .doesNotContain("c3d4e5 -> b2");
        assertThat(project.run("stamp", "c3d4:d4e5", "--sql").out())
                .contains("-- stamp d4e5f6\n")
                .contains("DELETE FROM retort_version WHERE version_num = 'c3d4e5';\n"
                        + "INSERT INTO retort_version (version_num) VALUES ('d4e5f6');\n");
        assertThat(project.run("stamp", "c3d4", "--sql").out())
                .contains("CREATE TABLE IF NOT EXISTS retort_version")
                .contains("INSERT INTO retort_version (version_num) VALUES ('c3d4e5');\n");
    }

    @Test
    void severalHeadsCanBeTheEnd() {
        project.migration("R3_C", "id = \"c3\", downRevision = \"a1\"", "", "");
        assertThat(project.run("upgrade", "a1:heads", "--sql").out())
                .contains("-- upgrade a1 -> b2,")
                .contains("-- upgrade a1 -> c3,");
        assertThat(project.run("stamp", "heads", "--sql").out()).contains("-- stamp b2, c3\n");
        Result ambiguous = project.run("upgrade", "a1:head", "--sql");
        assertThat(ambiguous.out()).isEmpty();
        assertThat(ambiguous.err()).startsWith("retort: There are 2 heads");
        assertThat(ambiguous.status()).isEqualTo(3);
        try (Retort retort = Retort.load(directory, Map.of())) {
            assertThat(retort.migrations().heads()).containsExactly("b2", "c3");
        }
    }

    @Test
    void onlyAScriptAsksNoDatabase() {
        assertThat(project.run("upgrade", "head", "--sql").status()).isZero();
        assertThat(project.run("upgrade", "head").err()).startsWith("retort: The database cannot be reached\n");
        assertThat(project.run("upgrade", "head", "--dry-run").status()).isEqualTo(3);
    }

    @Test
    void anEndThatNobodyKnows() {
        Result result = project.run("upgrade", "a1:zz", "--sql");
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("zz");
        assertThat(result.status()).isEqualTo(3);
    }

    @Test
    void nothingToDoIsAScriptWithoutMigrations() {
        Result result = project.run("upgrade", "b2:b2", "--sql");
        assertThat(result.out()).doesNotContain("BEGIN");
        assertThat(result.status()).isZero();
    }

    @Test
    void aMigrationThatNeedsTheConnection() {
        project.migration(
                "R3_C", "id = \"c3\", downRevision = \"b2\"", "op.execute(\"select 1\"); op.connection();", "");
        assertRefused(3, """
                retort: The upgrade of revision c3 (Message of R3_C) cannot be written as SQL
                  where:  %s/R3_C.java
                  found:  it works on the live connection (Operations.connection()), which a script does not have
                  next:   say the same with execute or bulkInsert
                  next:   or run it without --sql: retort upgrade on the database itself; write scripts for what is\
                 before and after it
                """.formatted(project.migrations()), "upgrade", "head", "--sql");
    }

    @Test
    void aMigrationWithAValueThatIsNoLiteral() {
        project.migration(
                "R3_C", "id = \"c3\", downRevision = \"b2\"", "op.execute(\"select ?\", java.time.Duration.ZERO);", "");
        assertRefused(3, """
                retort: The upgrade of revision c3 (Message of R3_C) cannot be written as SQL
                  where:  %s/R3_C.java
                  found:  a value of class java.time.Duration has no literal form in SQL
                  next:   change the migration, then run the command again; nothing was written
                """.formatted(project.migrations()), "upgrade", "b2:head", "--sql");
    }

    @Test
    void aMigrationThatDoesNotCompile() {
        project.migration("R3_C", "id = \"c3\", downRevision = \"b2\"", "no", "");
        Result result = project.run("upgrade", "head", "--sql");
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("retort: A migration does not compile\n");
        assertThat(result.status()).isEqualTo(3);
    }

    @Test
    void aMessageCannotLeaveItsComment() {
        project.write("sources/migrations/R3_C.java", """
                package migrations;
                import dev.retort.migration.*;
                /** Evil \\u2028 DROP TABLE t; \\u202e \\\\! touch x. */
                @Revision(id = "c'3\\\\", downRevision = "b2")
                final class R3_C implements Migration {
                    public void upgrade(Operations op) {}
                    public void downgrade(Operations op) {}
                }
                """);
        assertThat(project.run("upgrade", "b2:head", "--sql").out().lines().filter(line -> line.contains("DROP")))
                .hasSize(2)
                .allMatch(line -> line.startsWith("-- upgrade")
                        || line.startsWith("INSERT INTO retort_history")
                                && line.contains(
                                        " E'Evil \\\\u2028 DROP TABLE t; \\\\u202e \\\\\\\\! touch x', 'done'"));
    }

    @Test
    void aDowngradeWithoutAStart() {
        assertRefused(2, """
                retort: A downgrade as SQL needs to know where the database is
                  found:  a1
                  wanted: FROM:TO
                  next:   retort downgrade head:a1 --sql, for a database at the head
                """, "downgrade", "a1", "--sql");
    }

    @Test
    void aDowngradeThatGoesUp() {
        assertRefused(2, """
                retort: 'b2' is not below 'a1'
                  wanted: FROM:TO, from the newer revision to the older one
                  next:   retort history shows the order; retort upgrade FROM:TO --sql goes up
                """, "downgrade", "a1:b2", "--sql");
    }

    @Test
    void aStartThatOnlyTheDatabaseKnows() {
        assertRefused(2, """
                retort: 'current' means where the database is, and a script is written without asking it
                  wanted: an id, its beginning, head, or base
                  next:   retort upgrade REVISION:head --sql; retort current shows the revision
                """, "upgrade", "current:head", "--sql");
    }

    @Test
    void tooManyEnds() {
        assertRefused(2, """
                retort: 'a1:b2:a1' is not a range of revisions
                  wanted: TO, or FROM:TO of which either end may be left out
                  next:   retort upgrade base:head --sql
                """, "upgrade", "a1:b2:a1", "--sql");
    }

    @Test
    void aRangeWithoutSql() {
        assertRefused(2, """
                retort: A range of revisions is for scripts only
                  found:  a1:b2
                  wanted: one revision: the other end is where the database is
                  next:   retort upgrade a1:b2 --sql, or name only the revision to go to
                """, "upgrade", "a1:b2");
    }

    @Test
    void optionsThatExcludeEachOther() {
        assertRefused(2, """
                retort: --idempotent is about a script, and there is no --sql
                  next:   add --sql
                """, "upgrade", "head", "--idempotent");
        assertRefused(2, """
                retort: --sql asks no database, and --dry-run tries on one
                  next:   leave out one of them
                """, "upgrade", "head", "--sql", "--dry-run");
    }

    @Test
    void theLibraryTellsWhatIsLoaded() {
        try (Retort retort = Retort.load(directory, Map.of())) {
            assertThat(retort.migrations().locations()).containsExactly(project.migrations());
            assertThat(retort.migrations().count()).isEqualTo(2);
            assertThat(retort.migrations().has("a1")).isTrue();
            assertThat(retort.migrations().has("a")).isFalse();
            assertThat(retort.migrations().heads()).containsExactly("b2");
            assertThat(retort.upgradeSql("a1:head", false).revisions())
                    .extracting(revision -> revision.id())
                    .containsExactly("b2");
        }
    }
}
