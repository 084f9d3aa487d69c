package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every revision up, down and up again, on a database that is made for it. */
@ExtendWith(PostgresExtension.class)
class VerifyPostgresTest {

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = new TestProject(directory, "${RETORT_SURELY_NOT_SET}")
                .properties(
                        "url = ${RETORT_SURELY_NOT_SET}",
                        "scratch_url = " + TestServer.shared().url(),
                        "migrations.directory = sources",
                        "migrations.package = migrations");
    }

    private void create() {
        project.migration(
                "R1_A",
                "id = \"a1\"",
                "op.createTable(\"t\", column(\"id\", bigint()), column(\"kind\", text()),"
                        + " check(\"ck_kind\", \"kind in ('A', 'B')\"));",
                "op.dropTable(\"t\");");
    }

    private void assertFinds(int status, String out) {
        assertThat(project.run("verify")).isEqualTo(new Result(status, out, ""));
    }

    @Test
    void nothingToVerify() {
        assertFinds(0, "There is no revision.\n");
    }

    @Test
    void allGoesWell() {
        create();
        project.migration(
                "R2_B",
                "id = \"b1\", downRevision = \"a1\"",
                "op.dropColumn(\"t\", \"kind\");",
                "op.addColumn(\"t\", column(\"kind\", text()));"
                        + " op.addConstraint(\"t\", check(\"ck_kind\", \"kind in ('A', 'B')\"));");
        project.migration(
                "R3_C",
                "id = \"c1\", downRevision = \"a1\"",
                "op.execute(\"create type mood as enum ('x')\"); op.addEnumLabel(\"mood\", \"y\");",
                "op.execute(\"drop type mood\");");
        project.migration("R4_D", "id = \"d1\", downRevision = {\"b1\", \"c1\"}", "", "");
        assertFinds(0, "4 revisions went up, down and up again.\n");
        assertThat(project.run("verify", "-v").out()).isEqualTo("""
                4 revisions went up, down and up again.
                  up, down, up: a1, Message of R1_A
                  up, down, up: b1, Message of R2_B
                  up, down, up: c1, Message of R3_C
                  up, down, up: d1, Message of R4_D
                """);
    }

    @Test
    void aDowngradeThatForgetsIsShownWithWhatItForgot() {
        create();
        project.migration(
                "R2_B",
                "id = \"b1\", downRevision = \"a1\"",
                "op.addColumn(\"t\", column(\"n\", integer()).notNull().defaultTo(\"1\")); op.dropColumn(\"t\","
                        + " \"kind\");",
                "op.addColumn(\"t\", column(\"kind\", varchar(20)));");
        project.migration("R3_C", "id = \"c1\", downRevision = \"b1\"", "op.createIndex(\"ix\", \"t\", \"n\");", "");
        project.migration(
                "R4_D",
                "id = \"d1\", downRevision = \"c1\"",
                "op.execute(\"create view v as select 1 as one\");",
                "op.execute(\"drop view v\");");
        assertFinds(1, """
                2 of 4 revisions went up, down and up again.

                The downgrade of revision b1 (Message of R2_B) does not give back what was there before
                  where:       %1$s/sources/migrations/R2_B.java
                  only before: check t.ck_kind: (kind = ANY (ARRAY['A'::text, 'B'::text]))
                               column t.kind: text
                  only after:  column t.kind: character varying(20)
                               column t.n: integer not null default 1
                  next:        correct the class, then run retort verify again

                The downgrade of revision c1 (Message of R3_C) does not give back what was there before
                  where:      %1$s/sources/migrations/R3_C.java
                  only after: index t.ix: btree (n)
                  next:       correct the class, then run retort verify again
                """.formatted(directory));
    }

    @Test
    void aSecondUpgradeThatFailsOrMakesSomethingElse() {
        project.migration(
                "R1_A",
                "id = \"a1\"",
                "op.execute(\"do $$ begin if to_regclass('retort_history') is not null and (select count(*) from"
                        + " retort_history) > 0 then create table twice (); end if; end $$\");"
                        + " op.execute(\"create table once ()\");",
                "op.execute(\"drop table once\");");
        project.migration(
                "R2_B",
                "id = \"b1\", downRevision = \"a1\"",
                "op.execute(\"create function f() returns int language sql as 'select 1'\");",
                "");
        String out = project.run("verify").out();
        assertThat(out).startsWith("""
                0 of 2 revisions went up, down and up again.

                The second upgrade of revision a1 (Message of R1_A) does not make what the first one made
                  where:      %s/sources/migrations/R1_A.java
                  only after: table twice
                """.formatted(directory));
        assertThat(out).contains("(Message of R2_B) ");
    }

    @Test
    void whatCannotBeTakenBackIsToldAndPassedOver() {
        create();
        project.migration(
                "R2_B",
                "id = \"b1\", downRevision = \"a1\"",
                "op.addColumn(\"t\", column(\"n\", integer()));",
                "throw new IrreversibleException(\"the names are merged\");");
        project.migration(
                "R3_C",
                "id = \"c1\", downRevision = \"b1\"",
                "op.dropColumn(\"t\", \"n\");",
                "throw new UnsupportedOperationException(\"gone\");");
        project.migration("R4_D", "id = \"d1\", downRevision = \"c1\"", "", "");
        String out = """
                2 of 4 revisions went up, down and up again.
                  cannot be taken back: b1, Message of R2_B: the names are merged
                  cannot be taken back: c1, Message of R3_C: java.lang.UnsupportedOperationException: gone
                """;
        assertFinds(0, out);
        assertThat(project.run("verify", "--strict")).isEqualTo(new Result(1, out, ""));
    }

    @Test
    void whatDoesNotGoUpEndsIt() {
        create();
        project.migration("R2_B", "id = \"b1\", downRevision = \"a1\"", "op.dropTable(\"u\");", "");
        project.migration("R3_C", "id = \"c1\", downRevision = \"b1\"", "", "");
        Result result = project.run("verify");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out().replaceAll("database on \\S+", "database on SERVER"))
                .isEqualTo("""
                        1 of 3 revisions went up, down and up again.
                          not tried: c1, Message of R3_C

                        The upgrade of revision b1 (Message of R2_B) failed
                          where:     %s/sources/migrations/R2_B.java
                          statement: DROP TABLE u
                          server:    ERROR: table "u" does not exist [42P01]
                          on:        a scratch database on SERVER
                          next:      mend the migration, then run the command again
                          next:      or, if it needs roles or extensions that are not there: scratch_url names a server\
                         that has them
                        """.formatted(directory));
    }

    @Test
    void machinesReadItToo() {
        create();
        project.migration("R2_B", "id = \"b1\", downRevision = \"a1\"", "op.dropColumn(\"t\", \"kind\");", "");
        assertThat(project.run("verify", "--format", "json").out())
                .contains("\"outcome\" : \"reversible\",\n    \"problem\" : null")
                .contains("\"outcome\" : \"wrong\"", "\"label\" : \"only before\"", "column t.kind: text");
    }

    @Test
    void aDatabaseSaysSoTooWhenARevisionCannotBeTakenBack(TestDatabase database) {
        project.migration("R1_A", "id = \"a1\"", "", "throw new IrreversibleException(\"the names are merged\");");
        String url = "url=" + database.uri();
        assertThat(project.run("upgrade", "head", "-D", url).status()).isZero();
        assertThat(project.run("downgrade", "base", "-D", url).err()).isEqualTo("""
                        retort: Revision a1 (Message of R1_A) cannot be taken back
                          where:  %s/sources/migrations/R1_A.java:17
                          reason: the names are merged
                          state:  rolled back; nothing of this migration is in the database
                          next:   write what is to be undone into a new migration: retort revision -m "…"
                          next:   or restore a copy of the database
                        """.formatted(directory));
    }
}
