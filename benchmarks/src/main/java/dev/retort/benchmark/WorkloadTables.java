package dev.retort.benchmark;

import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes a workload's tables by SQL. */
final class WorkloadTables {

    /** As many tables as the server's lock table surely has room for: a transaction locks all that it creates. */
    private static final int TABLES_IN_A_TRANSACTION = 200;

    private WorkloadTables() {}

    static void create(Workload workload, TestDatabase database) throws SQLException {
        List<TableScript> scripts = workload.tableScripts();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int done = 0; done < scripts.size(); done++) {
                statement.execute(scripts.get(done).text());
                if (done % TABLES_IN_A_TRANSACTION == 0) {
                    connection.commit();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("ANALYZE"); // the server's planner knows the catalog as that of a database in use
        }
    }
}
