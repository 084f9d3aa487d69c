package com.acme.shop;

import static dev.retort.junit.MigrationAssertions.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.Retort;
import dev.retort.junit.AtRevision;
import dev.retort.junit.RetortTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The tests that the guide shows: what it says is compared with this file. */
@RetortTest(project = "src/test/project")
class ShopMigrationsTest {

    @Test
    void entitiesAndMigrationsAgree(Retort retort) {
        assertEntitiesAndMigrationsAgree(retort);
    }

    @Test
    void everyRevisionGoesUpDownAndUp(Retort retort) {
        assertEveryRevisionIsReversible(retort);
    }

    @Test
    void thereIsOneHead(Retort retort) {
        assertOneHead(retort);
    }

    @Test
    @AtRevision("5b1f0c7e9a21")
    void pricesBecomeCents(Retort retort, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into items (id, name, price) values (1, 'Tea', 3.95)");

            retort.upgrade("8d02e4b6c713");

            try (ResultSet items = statement.executeQuery("select price_cents from items where id = 1")) {
                items.next();
                assertEquals(395, items.getLong("price_cents"));
            }
        }
    }

    @Test
    void anItemIsStored(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into items (id, name, price_cents) values (1, 'Tea', 395)");
        }
    }
}
