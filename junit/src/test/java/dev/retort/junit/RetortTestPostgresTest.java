package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Retort;
import dev.retort.testing.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What parameters of tests lead to. */
@RetortTest(project = "src/test/project")
@TestMethodOrder(MethodOrderer.MethodName.class)
class RetortTestPostgresTest {

    private static String databaseOfTheClass;
    private static String databaseOfTheFirst;

    private String databaseBefore;

    private static String value(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String name(Connection connection) throws SQLException {
        return value(connection, "select current_database()");
    }

    @BeforeAll
    static void once(Connection connection) throws SQLException {
        databaseOfTheClass = name(connection);
    }

    @BeforeEach
    void before(Connection connection) throws SQLException {
        databaseBefore = name(connection);
    }

    @Test
    void aAllParametersOfATestLeadToOneDatabase(
            Connection connection, DataSource source, @JdbcUrl String url, Retort retort) throws SQLException {
        databaseOfTheFirst = name(connection);
        assertThat(databaseOfTheFirst).isEqualTo(databaseBefore).isNotEqualTo(databaseOfTheClass);
        try (Connection other = source.getConnection();
                Connection another = DriverManager.getConnection(url)) {
            assertThat(name(other)).isEqualTo(databaseOfTheFirst);
            assertThat(name(another)).isEqualTo(databaseOfTheFirst);
        }
        assertThat(retort.current().revisions())
                .singleElement()
                .satisfies(revision -> assertThat(revision.id()).isEqualTo("8d02e4b6c713"));
        connection.createStatement().execute("insert into items values (1, 'Tea', 395)");
    }

    @Test
    void bTheNextTestHasAnotherAndTheFirstIsGone(Connection connection) throws SQLException {
        assertThat(value(connection, "select count(*) from items")).isEqualTo("0");
        assertThat(value(
                        connection,
                        "select count(*) from pg_database where datname in ('" + databaseOfTheFirst + "', '"
                                + databaseOfTheClass + "')"))
                .isEqualTo("1");
    }

    @Test
    void cACopyTakesMilliseconds(Connection connection) throws SQLException {
        assertThat(connection.isValid(1)).isTrue(); // its template is made
        TestedProject project = TestedProject.of(
                RetortTestPostgresTest.class.getAnnotation(RetortTest.class), RetortTestPostgresTest.class);
        MigratedTemplate template = MigratedTemplate.of(new MigratedTemplate.Key(project, "base"));
        try {
            long start = System.nanoTime();
            template.copy().close();
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000); // 200 on an idle machine
        } finally {
            template.close();
        }
    }

    @Test
    @AtRevision("base")
    void dATestBeginsWhereItSays(Retort retort) {
        assertThat(retort.current().revisions()).isEmpty();
        assertThat(retort.configuration().directory().getFileName()).hasToString("project");
    }

    /** A nested class. */
    @Nested
    class Inside {

        @Test
        void hasTheProjectOfTheClassAround(Retort retort) {
            assertThat(retort.heads()).hasSize(1);
        }
    }

    @Test
    void eAutoIsTheClassPathOfTheTestWithoutItsOwnClasses() {
        RetortTest annotation = Auto.class.getAnnotation(RetortTest.class);
        try (var database = TestServer.shared().create();
                Retort retort = TestedProject.of(annotation, Auto.class).on(database)) {
            assertThatThrownBy(() -> MigrationAssertions.assertEntitiesAndMigrationsAgree(retort))
                    .hasMessageContaining("No entity") // they are among the tests here
                    .hasMessageNotContaining("mvn");
        }
    }

    @Test
    void fASettingNeedsAValue() {
        RetortTest annotation = Wrong.class.getAnnotation(RetortTest.class);
        try (var database = TestServer.shared().create()) {
            assertThatThrownBy(() -> TestedProject.of(annotation, Wrong.class).on(database))
                    .hasMessage("""
                            A setting of @RetortTest has no value
                              found:  schemas
                              wanted: KEY=VALUE, as in schemas=public
                              next:   correct the annotation""");
        }
    }

    @RetortTest(project = "src/test/project", settings = "entities.classpath=auto")
    private static final class Auto {}

    @RetortTest(project = "src/test/project", settings = "schemas")
    private static final class Wrong {}
}
