package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A project of migrations alone, each of which creates a table of its revision's name. */
final class GraphProject {

    final TestProject project;
    private final TestDatabase database;

    GraphProject(Path directory, TestDatabase database) {
        this.database = database;
        this.project = new TestProject(directory, database.jdbcUrl())
                .properties(
                        "url = " + database.jdbcUrl(),
                        "username = " + database.username(),
                        "password = " + database.password(),
                        "migrations.directory = sources",
                        "migrations.package = migrations");
    }

    /** Adds revisions, each as its {@code @Revision} says it after the id: {@code "b", "downRevision = \"a\""}. */
    GraphProject revision(String id, String... members) {
        return revision(id, "op.createTable(\"t_" + id + "\", column(\"id\", bigint()));", members);
    }

    GraphProject revision(String id, String upgrade, String[] members) {
        List<String> header = new ArrayList<>(List.of("id = \"" + id + "\""));
        header.addAll(List.of(members));
        project.migration(
                "R_" + id, String.join(", ", header), upgrade, "op.execute(\"DROP TABLE IF EXISTS t_" + id + "\");");
        return this;
    }

    static String follows(String... ids) {
        return "downRevision = {\"" + String.join("\", \"", ids) + "\"}";
    }

    static String label(String label) {
        return "branchLabels = \"" + label + "\"";
    }

    static String needs(String dependency) {
        return "dependsOn = \"" + dependency + "\"";
    }

    /** Two lines of one root: b and c follow a, c is labelled {@code right}. */
    GraphProject fork() {
        return revision("a1").revision("b2", follows("a1")).revision("c3", follows("a1"), label("right"));
    }

    Result run(String... arguments) {
        return project.run(arguments);
    }

    /** What a command that succeeds without a word on stderr prints. */
    String out(String... arguments) {
        Result result = run(arguments);
        assertThat(result.err()).as(String.join(" ", arguments)).isEmpty();
        assertThat(result.status()).as(result.out()).isZero();
        return result.out();
    }

    void assertRefused(int status, String message, String... arguments) {
        int files = project.migrationFiles().size();
        Result result = run(arguments);
        assertThat(result.err())
                .doesNotContain("\tat ")
                .isEqualTo(message.replace("{dir}", project.migrations().toString()));
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(status);
        assertThat(project.migrationFiles()).hasSize(files);
    }

    List<String> rows() throws SQLException {
        return column("SELECT version_num FROM retort_version ORDER BY 1");
    }

    List<String> tables() throws SQLException {
        return column("SELECT tablename FROM pg_tables WHERE tablename LIKE 't\\_%' ORDER BY 1");
    }

    List<String> column(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
