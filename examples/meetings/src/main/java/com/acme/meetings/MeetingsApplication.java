package com.acme.meetings;

import dev.retort.application.Migrations;
import dev.retort.problem.RetortException;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.postgresql.ds.PGSimpleDataSource;

/** Says how many meetings there are. The database is brought up to date before anything uses it. */
public final class MeetingsApplication {

    private MeetingsApplication() {}

    /**
     * Starts with a JDBC URL, or what {@code DATABASE_JDBC_URL} says.
     *
     * @param arguments the URL
     */
    public static void main(String[] arguments) {
        DataSource dataSource = dataSource(arguments.length > 0 ? arguments[0] : System.getenv("DATABASE_JDBC_URL"));
        try {
            Migrations.in("com.acme.meetings.migrations").upgrade(dataSource);
        } catch (RetortException refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
        System.out.println(count(dataSource) + " meetings");
    }

    private static DataSource dataSource(String url) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        return dataSource;
    }

    private static long count(DataSource dataSource) {
        try (SessionFactory sessions = sessions(dataSource)) {
            return sessions.fromSession(
                    session -> session.createSelectionQuery("select count(*) from Meeting", Long.class)
                            .getSingleResult());
        }
    }

    private static SessionFactory sessions(DataSource dataSource) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Meeting.class)
                .addAnnotatedClass(Prd.class)
                .addAnnotatedClass(Task.class);
        configuration.getProperties().put("hibernate.connection.datasource", dataSource);
        return configuration.buildSessionFactory();
    }
}
