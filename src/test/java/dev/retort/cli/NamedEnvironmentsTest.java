package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several environments in one file, each with a database that Retort runs itself. */
class NamedEnvironmentsTest {

    private static final String[] SETTINGS = {
        "url = embedded",
        "entities.classpath = classes",
        "migrations.directory = sources",
        "migrations.package = migrations",
        "reporting.migrations.package = reports",
        "reporting.version_table = reports_version",
        "archive.url = ${RETORT_SURELY_NOT_SET}"
    };

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = new TestProject(directory, "embedded").properties(SETTINGS);
        project.migration("R_a1", "id = \"a1\"", "op.execute(\"create table a (id int)\");", "");
        project.write("sources/reports/R_b1.java", """
                package reports;

                import dev.retort.migration.*;

                /** Reports. */
                @Revision(id = "b1")
                public final class R_b1 implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        op.execute("create table b (id int)");
                    }

                    @Override
                    public void downgrade(Operations op) {}
                }
                """);
    }

    private static void assertRefused(Result result, String message) {
        assertThat(result).isEqualTo(new Result(2, "", message));
    }

    @Test
    void eachHasItsMigrationsAndItsDatabase() {
        assertThat(project.run("-n", "reporting", "upgrade", "head"))
                .satisfies(result -> assertThat(result.err()).isEmpty())
                .satisfies(result -> assertThat(result.out()).contains("b1"));
        assertThat(project.run("current", "-n", "reporting").out()).startsWith("<base> -> b1 (head) (current)");
        assertThat(project.run("current").err()).isEqualTo("retort: the database is at no revision\n");
        assertThat(directory.resolve(".retort/postgres-reporting")).isDirectory();
        assertThat(project.run("upgrade", "head").out()).contains("a1");
        assertThat(project.run("current", "-n", "reporting").out()).startsWith("<base> -> b1 (head) (current)");
        assertThat(project.run("upgrade", "base:head", "--sql", "-n", "reporting")
                        .out())
                .contains("reports_version")
                .doesNotContain("retort_version");
    }

    @Test
    void theCommandLineWinsOverAName() {
        assertThat(project.run("heads", "-n", "reporting", "-D", "migrations.package=migrations")
                        .out())
                .startsWith("<base> -> a1");
        assertThat(project.run("heads", "-n", "reporting", "-D", "reporting.migrations.package=migrations")
                        .out())
                .startsWith("<base> -> a1");
    }

    @Test
    void onlyWhatIsReadNeedsItsVariables() {
        assertThat(project.run("heads").status()).isZero();
        assertThat(project.run("heads", "-n", "archive").status()).isZero();
        assertRefused(project.run("current", "-n", "archive"), """
                retort: The environment variable RETORT_SURELY_NOT_SET is not set
                  where:  %s/retort.properties, key archive.url
                  next:   set it (export RETORT_SURELY_NOT_SET=…), or give a default: ${RETORT_SURELY_NOT_SET:…}
                """.formatted(directory));
    }

    @Test
    void commandsInMessagesAreForTheSameEnvironment() {
        project.write("sources/reports/R_b2.java", """
                package reports;
                /** Second. */
                @dev.retort.migration.Revision(id = "b2")
                public final class R_b2 {}
                """);
        assertThat(project.run("revision", "-m", "more", "-n", "reporting").err())
                .endsWith("""
                  next:   --head b1, for example, says which
                  next:   or retort -n reporting merge heads -m "…" joins them first
                """);
        assertThat(project.run("doctor", "-n", "reporting", "--format", "json").out())
                .contains("\"retort -n reporting merge heads");
    }

    @Test
    void unknownName() {
        assertRefused(project.run("current", "-n", "report"), """
                retort: There is no environment named 'report'
                  where:  %s/retort.properties
                  found:  archive, reporting
                  wanted: a name that keys begin with, as in report.url
                  next:   choose one of those with -n, or add report.url = … to the file
                """.formatted(directory));
    }

    @Test
    void noNamesAtAll() {
        project.properties("url = embedded");
        assertRefused(project.run("current", "-n", "../migrations"), """
                retort: There is no environment named '../migrations'
                  where:  %s/retort.properties
                  found:  no key with a name before it
                  wanted: a name that keys begin with, as in reporting.url
                  next:   choose one of those with -n, or add reporting.url = … to the file
                """.formatted(directory));
    }

    @Test
    void unknownKeyBelowAName() {
        project.properties("url = embedded", "reporting.url = embedded", "reporting.version_tabel = v");
        assertThat(project.run("current", "-n", "reporting"))
                .satisfies(result -> assertThat(result.status()).isEqualTo(2))
                .satisfies(result -> assertThat(result.err()).startsWith("""
                        retort: Unknown configuration key 'reporting.version_tabel'
                          where:   %s/retort.properties
                          nearest: reporting.version_table
                          known:   url,\
                        """.formatted(directory)));
    }

    @Test
    void noNameWhereEachDatabaseHasOne() {
        project.properties("jdbc.url = postgresql://localhost/shop", "migrations.directory = sources");
        assertRefused(project.run("current"), """
                retort: It is not said which database is meant
                  where:  %s/retort.properties
                  found:  jdbc.url
                  wanted: a name, or the key url for commands without one
                  next:   -n jdbc, for example, says which
                  next:   or set url = … in the file
                """.formatted(directory));
        assertThat(project.run("heads", "-D", "url=embedded").status()).isZero();
    }
}
