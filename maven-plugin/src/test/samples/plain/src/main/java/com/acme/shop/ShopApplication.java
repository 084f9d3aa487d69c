package com.acme.shop;

import dev.retort.application.Migrations;
import dev.retort.problem.RetortException;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.postgresql.ds.PGSimpleDataSource;

/** Says how many items there are, once the database has what it needs. */
public final class ShopApplication {

    private ShopApplication() {}

    /** @param arguments {@code upgrade} or {@code validate}, and the JDBC URL */
    public static void main(String[] arguments) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[1]);
        Migrations migrations = Migrations.in("com.acme.shop.migrations");
        try {
            if (arguments[0].equals("upgrade")) {
                migrations.upgrade(database);
            } else {
                migrations.validate(database);
            }
        } catch (RetortException refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
        System.out.println(count(database) + " items");
    }

    private static long count(PGSimpleDataSource database) {
        Configuration configuration = new Configuration().addAnnotatedClass(Item.class);
        configuration.getProperties().put("hibernate.connection.datasource", database);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        try (SessionFactory sessions = configuration.buildSessionFactory()) {
            return sessions.fromSession(session -> session.createSelectionQuery("select count(*) from Item", Long.class)
                    .getSingleResult());
        }
    }
}
