package dev.retort.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The entities and the SQL of a workload are the same tables, and they are what W(n) says. */
@ExtendWith(PostgresExtension.class)
class WorkloadPostgresTest {

    private static final Workload WORKLOAD = new Workload(3);

    @Test
    void entitiesAndScriptsMakeTheSameTables(TestDatabase byHibernate, TestDatabase byScript, @TempDir Path directory)
            throws Exception {
        createByHibernate(EntityJar.write(WORKLOAD, directory), byHibernate);
        WorkloadTables.create(WORKLOAD, byScript);

        assertThat(columns(byScript)).hasSize(3 * 16).isEqualTo(columns(byHibernate));
        assertThat(keys(byScript)).hasSize(3 * 3).isEqualTo(keys(byHibernate));
        assertThat(secondaryIndexes(byScript)).hasSize(3 * 2).isEqualTo(secondaryIndexes(byHibernate));
    }

    private static void createByHibernate(Path jar, TestDatabase database) throws Exception {
        ClassLoader outer = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, outer)) {
            Thread.currentThread().setContextClassLoader(loader);
            Configuration configuration = new Configuration()
                    .setProperty("jakarta.persistence.jdbc.url", database.jdbcUrl())
                    .setProperty("jakarta.persistence.jdbc.user", database.username())
                    .setProperty("jakarta.persistence.jdbc.password", database.password())
                    .setProperty("hibernate.hbm2ddl.auto", "create-only");
            for (EntitySource entity : WORKLOAD.entities()) {
                configuration.addAnnotatedClass(loader.loadClass(Workload.PACKAGE + "." + entity.name()));
            }
            try (SessionFactory created = configuration.buildSessionFactory()) {
                assertThat(created.isOpen()).isTrue();
            }
        } finally {
            Thread.currentThread().setContextClassLoader(outer);
        }
    }

    private static List<String> columns(TestDatabase database) throws SQLException {
        return rows(database, """
                SELECT attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod) || ' '
                       || attnotnull || attidentity::text
                FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
                WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND attnum > 0 ORDER BY 1
                """);
    }

    /** Primary keys, unique keys and foreign keys. */
    private static List<String> keys(TestDatabase database) throws SQLException {
        return rows(database, """
                SELECT conrelid::regclass || '.' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
                WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f') ORDER BY 1
                """);
    }

    private static List<String> secondaryIndexes(TestDatabase database) throws SQLException {
        return rows(database, """
                SELECT pg_get_indexdef(indexrelid) FROM pg_index
                WHERE indrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
                  AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))
                ORDER BY 1
                """);
    }

    private static List<String> rows(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
