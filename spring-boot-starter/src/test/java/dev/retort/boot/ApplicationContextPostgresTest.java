package dev.retort.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.application.Migrations;
import dev.retort.problem.RetortException;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.r2dbc.core.DatabaseClient;

/** Whole applications in this process, on the line of Spring Boot that the build says: on R2DBC alone, and with several databases. */
@ExtendWith(PostgresExtension.class)
class ApplicationContextPostgresTest {

    private static final String MIGRATIONS = "--retort.migrations.package=com.acme.stock.migrations";

    /** Asks the database as soon as it is made: the migrations must have been there before it. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Reactive {
        @Bean
        Long count(DatabaseClient client) {
            return client.sql("SELECT count(*) FROM item")
                    .map(row -> row.get(0, Long.class))
                    .one()
                    .block();
        }
    }

    /** Two databases, and nothing that says which of them is meant. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Unclear {
        @Bean
        DataSource stock(Environment environment) {
            return dataSource(environment.getRequiredProperty("stock"));
        }

        @Bean
        DataSource reports(Environment environment) {
            return dataSource(environment.getRequiredProperty("reports"));
        }
    }

    /** Two databases, one of them marked. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Marked {
        @Bean
        DataSource stock(Environment environment) {
            return dataSource(environment.getRequiredProperty("stock"));
        }

        @Bean
        @RetortDataSource
        DataSource reports(Environment environment) {
            return dataSource(environment.getRequiredProperty("reports"));
        }
    }

    /** Two databases with a history each: the starter has the marked one, the other is migrated where it is made. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Both {
        @Bean
        @RetortDataSource
        DataSource stock(Environment environment) {
            return dataSource(environment.getRequiredProperty("stock"));
        }

        @Bean
        DataSource reports(Environment environment) {
            DataSource reports = dataSource(environment.getRequiredProperty("reports"));
            Migrations.in("com.acme.stock.migrations").upgrade(reports);
            return reports;
        }
    }

    private static DataSource dataSource(String url) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        return dataSource;
    }

    private static ConfigurableApplicationContext run(Class<?> application, String... arguments) {
        SpringApplication started = new SpringApplication(application);
        started.setWebApplicationType(WebApplicationType.NONE);
        return started.run(
                Stream.concat(Stream.of(MIGRATIONS, "--spring.main.banner-mode=off"), Arrays.stream(arguments))
                        .toArray(String[]::new));
    }

    private static ConfigurableApplicationContext reactive(TestDatabase database, String... arguments) {
        String r2dbc = database.jdbcUrl().replace("jdbc:", "r2dbc:");
        return run(
                Reactive.class,
                Stream.concat(
                                Stream.of(
                                        "--spring.r2dbc.url=" + r2dbc,
                                        "--spring.r2dbc.username=" + database.username(),
                                        "--spring.r2dbc.password=" + database.password(),
                                        "--retort.url=" + database.uri()),
                                Arrays.stream(arguments))
                        .toArray(String[]::new));
    }

    private static ConfigurableApplicationContext two(Class<?> application, TestDatabase stock, TestDatabase reports) {
        return run(
                application,
                "--spring.r2dbc.url=r2dbc:postgresql://unused:unused@127.0.0.1:1/unused",
                "--stock=" + stock.jdbcUrlWithCredentials(),
                "--reports=" + reports.jdbcUrlWithCredentials());
    }

    private static boolean isMigrated(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet found = connection.createStatement().executeQuery("SELECT to_regclass('item') IS NOT NULL")) {
            return found.next() && found.getBoolean(1);
        }
    }

    @Test
    void isTheLineThatTheBuildSays() {
        assertThat(SpringBootVersion.getVersion()).isEqualTo(System.getProperty("retort.boot"));
    }

    @Test
    void anApplicationOnR2dbcAloneIsMigratedBeforeItAsks(TestDatabase database) {
        try (ConfigurableApplicationContext context = reactive(database)) {
            assertThat(context.getBean("count", Long.class)).isZero();
            assertThat(context.getBeanNamesForType(DataSource.class)).isEmpty();
        }
    }

    @Test
    void anApplicationOnR2dbcAloneRefusesWhatIsPending(TestDatabase database) throws SQLException {
        assertThatThrownBy(() -> reactive(database, "--retort.mode=validate"))
                .rootCause()
                .isInstanceOf(RetortException.class)
                .hasMessageStartingWith("The database lacks a migration that this application needs")
                .hasMessageContaining("5d1f0a2b7c43");
        assertThat(isMigrated(database)).isFalse();
    }

    @Test
    void theMarkedDataSourceIsMigrated(TestDatabase stock, TestDatabase reports) throws SQLException {
        two(Marked.class, stock, reports).close();
        assertThat(isMigrated(stock)).isFalse();
        assertThat(isMigrated(reports)).isTrue();
    }

    @Test
    void aSecondDatabaseIsMigratedWhereItsDataSourceIsMade(TestDatabase stock, TestDatabase reports)
            throws SQLException {
        two(Both.class, stock, reports).close();
        assertThat(isMigrated(stock)).isTrue();
        assertThat(isMigrated(reports)).isTrue();
    }

    @Test
    void withoutAMarkItAsksWhichIsMeant(TestDatabase stock, TestDatabase reports) {
        assertThatThrownBy(() -> two(Unclear.class, stock, reports)).rootCause().hasMessage("""
                It is not clear which database Retort shall migrate
                  where:  the application's environment
                  found:  2 data sources, none of them primary
                  wanted: one
                  next:   put @RetortDataSource on the bean of one data source
                  next:   or set retort.url, retort.username and retort.password in application.properties
                  next:   or, to leave the database alone: retort.mode=off""");
    }
}
