package dev.retort.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class TestServerPostgresTest {

    private static final String COUNT_TABLES = "select count(*) from pg_tables where schemaname = 'public'";

    private final TestServer server = TestServer.shared();
    private String nameBeforeTest;

    @BeforeEach
    void remember(TestDatabase database) {
        nameBeforeTest = database.name();
    }

    @Test
    void isOneServerForAllTests() throws SQLException {
        assertThat(TestServer.shared()).isSameAs(server);
        try (Connection connection = DriverManager.getConnection(server.url())) {
            assertThat(ask(connection, "select current_user")).isEqualTo(server.username());
        }
    }

    @Test
    void createsAnEmptyDatabaseAndDropsItOnClose() throws SQLException {
        String name;
        try (TestDatabase database = server.create()) {
            name = database.name();
            assertThat(exists(name)).isTrue();
            assertThat(ask(database, COUNT_TABLES)).isEqualTo("0");
        }
        assertThat(exists(name)).isFalse();
    }

    @Test
    void dropsADatabaseThatIsStillConnected() throws SQLException {
        TestDatabase database = server.create();
        try (Connection forgotten = database.connect()) {
            database.close();
            assertThat(exists(database.name())).isFalse();
            assertThatThrownBy(() -> ask(forgotten, "select 1")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    @Timeout(60)
    void makesDatabasesAfterTheServerHasEndedItsSession() throws SQLException {
        TestDatabase last = server.create();
        last.close();
        String session = " from pg_stat_activity where query like 'drop database%" + last.name() + "%'";
        try (Connection connection = server.connect()) {
            assertThat(ask(connection, "select count(pg_terminate_backend(pid))" + session + " and state = 'idle'"))
                    .isEqualTo("1");
            while (!ask(connection, "select count(*)" + session).equals("0")) {
                Thread.onSpinWait();
            }
        }
        server.create().close();
    }

    @Test
    void clonesADatabaseWithItsRows(TestDatabase template) throws SQLException {
        execute(template, "create table prds (id bigint primary key)", "insert into prds values (7)");
        try (TestDatabase clone = server.cloneOf(template)) {
            execute(clone, "insert into prds values (8)");
            assertThat(ask(clone, "select string_agg(id::text, ',' order by id) from prds"))
                    .isEqualTo("7,8");
        }
        assertThat(ask(template, "select count(*) from prds")).isEqualTo("1");
    }

    @Test
    void urlsLeadToTheDatabase(TestDatabase database) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            assertThat(connection.getCatalog()).isEqualTo(database.name());
        }
        assertThat(database.uri()).startsWith("postgresql://").endsWith("/" + database.name());
    }

    @Test
    void givesTheSameDatabaseToSetUpAndTestAndAnotherToASecondParameter(TestDatabase first, TestDatabase second) {
        assertThat(first.name()).isEqualTo(nameBeforeTest);
        assertThat(second.name()).isNotEqualTo(first.name());
    }

    private boolean exists(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url())) {
            return !ask(connection, "select count(*) from pg_database where datname = '" + name + "'")
                    .equals("0");
        }
    }

    private static String ask(TestDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect()) {
            return ask(connection, query);
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(TestDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
