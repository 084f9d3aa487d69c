package dev.retort.run;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens one more session with the same database. */
@FunctionalInterface
public interface ConnectionSource {

    Connection open() throws SQLException;
}
