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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What has the version table's name and is not one, or is a damaged one, is refused in words. */
@ExtendWith(PostgresExtension.class)
class OddVersionTablePostgresTest {

    private static final VersionTable TABLE = new VersionTable(QualifiedName.of(VersionTable.DEFAULT_NAME));

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void assertRefused(TestDatabase database, String message, String... statements) throws SQLException {
        try (Connection connection = database.connect()) {
            execute(connection, statements);
            assertThatThrownBy(() -> TABLE.heads(connection))
                    .isInstanceOf(FailureException.class)
                    .hasMessage(message);
        }
    }

    private static String foreign(String found) {
        return """
                The version table public.retort_version is not one of Retort's
                  found:  %s
                  wanted: a table with the column version_num varchar(255), its primary key
                  next:   set version_table in retort.properties to a name that is free, or rename what has this one\
                """.formatted(found);
    }

    @Test
    void view(TestDatabase database) throws SQLException {
        assertRefused(
                database,
                foreign("a relation that is no table"),
                "CREATE VIEW retort_version AS SELECT 'a' AS version_num");
    }

    @Test
    void otherColumns(TestDatabase database) throws SQLException {
        assertRefused(database, foreign("no column version_num"), "CREATE TABLE retort_version (id bigint)");
    }

    @Test
    void otherType(TestDatabase database) throws SQLException {
        assertRefused(
                database,
                foreign("a column version_num of type int4"),
                "CREATE TABLE retort_version (version_num integer)");
    }

    @Test
    void sameRevisionTwice(TestDatabase database) throws SQLException {
        assertRefused(
                database,
                """
                The version table public.retort_version has rows that nobody but a person can have written
                  found:  more than one row for revision a'1
                  wanted: one row for each revision that the database is at
                  next:   DELETE FROM public.retort_version WHERE version_num = 'a''1'; INSERT INTO public.retort_version (version_num) VALUES ('a''1');
                  next:   so that it cannot happen again: ALTER TABLE public.retort_version ADD PRIMARY KEY (version_num);""",
                "CREATE TABLE retort_version (version_num text)",
                "INSERT INTO retort_version VALUES ('a''1'), ('b'), ('a''1')");
    }

    @Test
    void rowWithoutRevision(TestDatabase database) throws SQLException {
        assertRefused(
                database,
                """
                The version table public.retort_version has rows that nobody but a person can have written
                  found:  a row without a revision
                  wanted: one row for each revision that the database is at
                  next:   DELETE FROM public.retort_version WHERE version_num IS NULL;
                  next:   so that it cannot happen again: ALTER TABLE public.retort_version ADD PRIMARY KEY (version_num);""",
                "CREATE TABLE retort_version (version_num text)",
                "INSERT INTO retort_version VALUES (NULL)");
    }

    @Test
    void moreColumnsDoNoHarm(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            execute(connection, "CREATE TABLE retort_version (noted date DEFAULT now(), version_num char(2))");
            TABLE.change(connection, java.util.List.of(), java.util.List.of("a1"));
            assertThat(TABLE.heads(connection)).containsExactly("a1");
            TABLE.change(connection, java.util.List.of("a1"), java.util.List.of("b2"));
            assertThat(TABLE.heads(connection)).containsExactly("b2");
        }
    }
}
