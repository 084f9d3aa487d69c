package dev.retort.boot;

import dev.retort.application.ApplicationDatabase;
import dev.retort.application.Migrations;
import dev.retort.connection.Connections;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import javax.sql.DataSource;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Migrations of the application's database, when it starts. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
public class RetortAutoConfiguration {

    private static final Log LOG = LogFactory.getLog("dev.retort");

    @Bean
    RetortSettings retortSettings(Environment environment) {
        return new RetortSettings(environment);
    }

    @Bean
    RunRecord retortRunRecord() {
        return new RunRecord();
    }

    /** The application's migrations; looked for when somebody needs them. */
    @Bean
    @Lazy
    Migrations retortMigrations(ApplicationContext context, RetortSettings settings, RunRecord record) {
        return settings.migrations(context).withListener(record);
    }

    /** The database with them. */
    @Bean
    @Lazy
    ApplicationDatabase retortDatabase(Migrations retortMigrations, Connections retortConnections) {
        return retortMigrations.on(retortConnections);
    }

    /** The way to it. */
    @Bean
    @Lazy
    Connections retortConnections(
            RetortSettings settings,
            @RetortDataSource ObjectProvider<DataSource> own,
            ObjectProvider<DataSource> dataSources) {
        if (settings.namesDatabase()) {
            return settings.connections(LOG::info);
        }
        DataSource marked = own.getIfAvailable();
        DataSource dataSource = marked == null ? dataSources.getIfUnique() : marked;
        if (dataSource == null) {
            throw unclearDatabase(dataSources.stream().count());
        }
        return settings.connections(dataSource::getConnection, LOG::info);
    }

    private static UsageException unclearDatabase(long count) {
        return new UsageException(Problem.of("It is not clear which database Retort shall migrate")
                .where(RetortSettings.WHERE)
                .found(count == 0 ? "no data source, and no retort.url" : count + " data sources, none of them primary")
                .wanted("one")
                .next("put @RetortDataSource on the bean of one data source")
                .next("or set retort.url, retort.username and retort.password in " + RetortSettings.FILE)
                .next("or, to leave the database alone: retort.mode=off"));
    }

    @Bean
    RetortInitializer retortInitializer(RetortSettings settings, ObjectProvider<ApplicationDatabase> database) {
        return new RetortInitializer(settings.mode(), database::getObject);
    }

    /** Whoever uses the database waits for the migrations. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(
            name = "org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer")
    @Import(DatabaseInitializationDependencyConfigurer.class)
    static class Order {}
}
