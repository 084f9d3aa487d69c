package dev.retort.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.config.Configuration;
import dev.retort.connection.DatabaseUrl;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server of databases for one use. */
class ScratchServerTest {

    @TempDir
    private Path directory;

    private ScratchServer open() {
        return ScratchServer.of(Configuration.of(directory, Map.of()), line -> {});
    }

    private static List<String> names(Database database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.connect();
                ResultSet rows = connection.createStatement().executeQuery("""
                        SELECT datname FROM pg_database WHERE datname <> current_database() AND NOT datistemplate""")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Test
    void eachDatabaseGoesWithItsUseOrAtLeastWithTheNextStart() throws SQLException {
        try (ScratchServer server = open()) {
            server.create().close();
            Database left = server.create();
            assertThat(names(left)).containsExactly("postgres");
            assertThat(left.address())
                    .isEqualTo("a scratch database on embedded PostgreSQL, data in "
                            + directory.resolve(".retort/scratch").toAbsolutePath());
        }
        try (ScratchServer server = open();
                Database database = server.create()) {
            assertThat(names(database)).containsExactly("postgres");
        }
    }

    @Test
    void anotherDatabaseOfAServerIsNamedInEachFormOfUrl() {
        assertThat(DatabaseUrl.parse("postgresql://ann:p@h:5433/d?sslmode=require")
                        .toDatabase("x"))
                .isEqualTo(new DatabaseUrl(
                        "jdbc:postgresql://h:5433/x?sslmode=require", Optional.of("ann"), Optional.of("p")));
        assertThat(DatabaseUrl.parse("jdbc:postgresql://h,i/").toDatabase("x").jdbcUrl())
                .isEqualTo("jdbc:postgresql://h,i/x");
        assertThat(DatabaseUrl.parse("jdbc:postgresql://h").toDatabase("x").jdbcUrl())
                .isEqualTo("jdbc:postgresql://h/x");
        assertThat(DatabaseUrl.parse("jdbc:postgresql:d?ssl=true")
                        .toDatabase("x")
                        .jdbcUrl())
                .isEqualTo("jdbc:postgresql:x?ssl=true");
    }
}
