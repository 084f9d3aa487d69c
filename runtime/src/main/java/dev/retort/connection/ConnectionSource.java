package dev.retort.connection;

import java.sql.Connection;
import java.sql.SQLException;

/** Gives sessions with one database, as {@code DataSource::getConnection} does. */
@FunctionalInterface
public interface ConnectionSource {

    /** A session of the caller's own, who closes it. */
    Connection open() throws SQLException;
}
