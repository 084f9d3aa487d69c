package dev.retort.benchmark;

import dev.retort.catalog.Catalog;
import dev.retort.catalog.CatalogReader;
import java.sql.Connection;
import java.sql.DriverManager;

/** The floor of everything that asks the database for its schema: the catalog, read once. */
public final class CatalogQueries {

    private CatalogQueries() {}

    /** Takes a JDBC URL; prints the number of tables and the nanoseconds from the connection to the finished schema. */
    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            long start = System.nanoTime();
            Catalog catalog = CatalogReader.read(connection);
            long took = System.nanoTime() - start;
            System.out.println(catalog.schema().tables().size() + " " + took);
        }
    }
}
