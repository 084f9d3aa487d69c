package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations in packages below the migrations' package. */
class SubPackagesTest {

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = new TestProject(directory, "embedded").migration("R_a1", "id = \"a1\"", "", "");
        project.write("sources/migrations/billing/R_b2.java", """
                package migrations.billing;

                import dev.retort.migration.*;

                /** Below. */
                @Revision(id = "b2", downRevision = "a1")
                public final class R_b2 implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        op.execute("SELECT 42");
                    }

                    @Override
                    public void downgrade(Operations op) {}
                }
                """);
    }

    @Test
    void subPackagesAreReadWhereTheConfigurationSaysSo() {
        assertThat(project.run("history", "-D", "migrations.recursive=true").out())
                .isEqualTo("a1 -> b2 (head), Below\n<base> -> a1, Message of R_a1\n");
        Result script = project.run("upgrade", "a1:b2", "--sql", "-D", "migrations.recursive=true");
        assertThat(script.err()).isEmpty();
        assertThat(script.out()).contains("SELECT 42");
    }

    @Test
    void subPackagesAreNotReadOtherwise() {
        assertThat(project.run("history").out()).isEqualTo("<base> -> a1 (head), Message of R_a1\n");
    }

    @Test
    void aNewMigrationFollowsOneInASubPackage() {
        Result written = project.run("revision", "--rev-id", "c3", "-D", "migrations.recursive=true");
        assertThat(written.status()).isZero();
        assertThat(project.run("heads", "-D", "migrations.recursive=true").out())
                .startsWith("b2 -> c3 (head)");
    }

    @Test
    void aTemplateWithSlashesWritesIntoSubPackages() {
        Result written = project.run(
                "revision",
                "--rev-id",
                "c3",
                "-D",
                "migrations.recursive=true",
                "-D",
                "file_template=y{year}/{month}/R_{rev}");
        assertThat(written.status()).isZero();
        assertThat(written.out()).matches("(?s).*/sources/migrations/y\\d{4}/_\\d{2}/R_c3\\.java\n");
        assertThat(project.run("heads", "-D", "migrations.recursive=true").out())
                .startsWith("b2 -> c3 (head)");
        Result script = project.run("upgrade", "a1:c3", "--sql", "-D", "migrations.recursive=true");
        assertThat(script.err()).isEmpty();
        assertThat(script.out()).contains("-- upgrade b2 -> c3");
    }

    @Test
    void aTemplateWithSlashesNeedsSubPackagesToBeRead() {
        assertThat(project.run("revision", "-D", "file_template={year}/R_{rev}"))
                .isEqualTo(new Result(2, "", """
                retort: New migrations would be in sub-packages, which are not read
                  where:  %s/retort.properties, key file_template
                  found:  {year}/R_{rev}
                  wanted: migrations.recursive = true
                  next:   set it in retort.properties, or take the / out of file_template
                """.formatted(directory)));
    }

    @Test
    void neitherTrueNorFalse() {
        assertThat(project.run("history", "-D", "migrations.recursive=yes"))
                .isEqualTo(new Result(2, "", """
                retort: It is not clear whether sub-packages hold migrations
                  where:  %s/retort.properties, key migrations.recursive
                  found:  yes
                  wanted: true or false
                  next:   correct migrations.recursive in retort.properties, or remove it for false
                """.formatted(directory)));
    }
}
