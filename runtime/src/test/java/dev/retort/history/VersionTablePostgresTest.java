package dev.retort.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.FailureException;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PostgresExtension.class)
class VersionTablePostgresTest {

    private static final VersionTable TABLE = new VersionTable(QualifiedName.of(VersionTable.DEFAULT_NAME));

    private TestDatabase database;

    @BeforeEach
    void keep(TestDatabase newDatabase) {
        database = newDatabase;
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        ", a", // none to single
        "a, b", // single to single
        "a, ", // single to none
        ", a b", // branches appear
        "a, a b c",
        "a b, ", // and go
        "a b c, a",
        "a b, c", // merge
        "a b c, c d",
        "c, a b", // unmerge
        "a, a",
        ","
    })
    void changesTheRows(String before, String after) throws SQLException {
        try (Connection connection = database.connect()) {
            TABLE.ensure(connection);
            TABLE.change(connection, List.of(), words(before));
            TABLE.change(connection, words(before), words(after));
            assertThat(TABLE.heads(connection)).containsExactlyInAnyOrderElementsOf(words(after));
        }
    }

    @ParameterizedTest
    @CsvSource({"x, b", "x, ", "x a, b"})
    void refusesARowThatIsNotThere(String from, String to) throws SQLException {
        try (Connection connection = database.connect()) {
            TABLE.ensure(connection);
            TABLE.change(connection, List.of(), List.of("a"));
            assertThatThrownBy(() -> TABLE.change(connection, words(from), words(to)))
                    .isInstanceOf(FailureException.class)
                    .hasMessage("""
                            The version table retort_version was changed by someone else during this run
                              found:  0 rows for revision x
                              wanted: 1 row
                              next:   retort current shows where the database is; then run the command again""");
        }
    }

    @ParameterizedTest
    @CsvSource({"a, b", "a, "})
    void refusesARowThatIsThereTwice(String from, String to) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE retort_version (version_num varchar(255))");
            statement.execute("INSERT INTO retort_version VALUES ('a'), ('a')");
            assertThatThrownBy(() -> TABLE.change(connection, words(from), words(to)))
                    .hasMessageContaining("found:  2 rows for revision a");
        }
    }

    @Test
    void readsWithoutCreating() throws SQLException {
        try (Connection connection = database.connect()) {
            assertThat(TABLE.heads(connection)).isEmpty();
            assertThat(TABLE.exists(connection)).isFalse();
            TABLE.ensure(connection);
            TABLE.ensure(connection);
            assertThat(TABLE.exists(connection)).isTrue();
        }
    }

    @Test
    void createsItsSchema() throws SQLException {
        VersionTable elsewhere = new VersionTable(QualifiedName.of("ops team", "Versions"));
        try (Connection connection = database.connect()) {
            elsewhere.ensure(connection);
            elsewhere.change(connection, List.of(), List.of("x".repeat(255)));
            assertThat(elsewhere.heads(connection)).containsExactly("x".repeat(255));
            assertThat(TABLE.exists(connection)).isFalse();
        }
    }
}
