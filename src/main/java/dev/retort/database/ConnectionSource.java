package dev.retort.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Gives connections to one database, as {@code DataSource::getConnection} does. */
@FunctionalInterface
public interface ConnectionSource {

    /** A connection of the caller's own, who closes it. */
    Connection connect() throws SQLException;
}
