package dev.retort.run;

import dev.retort.connection.ConnectionSource;
import dev.retort.connection.ServerProcess;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Recognises a pooler that changes server sessions between transactions, before anything is run through it: there the
 * runner's lock and its settings would belong to somebody else.
 *
 * <p>A pooler announces a process of its own making to the driver, not that of the server. Where both are the same there is
 * no pooler. Where they differ, two connections are used in turn: a session of one's own keeps its process, and never meets
 * it on the other connection. One that is shared does, and the second connection takes whatever the first one leaves.
 *
 * @see <a href="https://www.postgresql.org/docs/current/protocol-flow.html">BackendKeyData</a>
 * @see <a href="https://www.pgbouncer.org/features.html">PgBouncer's modes</a>
 */
final class Pooling {

    private static final int ROUNDS = 20;

    private Pooling() {}

    /**
     * Refuses a connection that keeps no session.
     *
     * @param source opens the second connection, where one is needed
     */
    static void refuse(Connection connection, Optional<ConnectionSource> source) throws SQLException {
        int process = ServerProcess.of(connection);
        OptionalInt announced = ServerProcess.announced(connection);
        if (announced.isPresent() && announced.getAsInt() == process) {
            return;
        }
        if (source.isPresent()) {
            compare(connection, process, source.get());
        } else if (announced.isPresent()) {
            throw refusal("a pooler, and no second connection that would tell in which mode it is");
        }
    }

    private static void compare(Connection connection, int process, ConnectionSource source) throws SQLException {
        try (Connection other = source.open()) {
            for (int round = 0; round < ROUNDS; round++) {
                if (ServerProcess.of(other) == process || ServerProcess.of(connection) != process) {
                    throw refusal("one server process for two connections in turn");
                }
            }
        }
    }

    private static FailureException refusal(String found) {
        return new FailureException(
                Problem.of("The connection goes through a pooler that changes sessions between transactions")
                        .found(found)
                        .wanted("one session for the whole run, to which the runner's lock and its settings belong")
                        .next("set url to the server itself, past the pooler")
                        .next("or to a pool in session mode (PgBouncer: pool_mode = session)"));
    }
}
