package dev.retort.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The search path of a session, in which nothing may stand before PostgreSQL's own functions and operators. They come first
 * by themselves, unless {@code pg_catalog} is named behind another schema: then a function of that schema takes the place
 * of one of PostgreSQL's, in Retort's own queries too.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-CATALOG">The System Catalog Schema</a>
 */
public final class SearchPath {

    private static final Pattern ELEMENT = Pattern.compile("\"(?:[^\"]|\"\")*\"|[^,\\s]+");
    private static final String CATALOG = "pg_catalog";

    private SearchPath() {}

    /** Takes {@code pg_catalog} out of the path where it is named, so that it is first again. */
    public static void secure(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> path = read(statement);
            if (path.removeIf(schema -> schema.replace("\"", "").equals(CATALOG))) {
                statement.execute("SET search_path = " + (path.isEmpty() ? "''" : String.join(", ", path)));
            }
        }
    }

    /** As the server shows it, each schema quoted where that is needed; a command that no function can stand in for. */
    private static List<String> read(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW search_path")) {
            row.next();
            List<String> path = new ArrayList<>();
            Matcher element = ELEMENT.matcher(row.getString(1));
            while (element.find()) {
                path.add(element.group());
            }
            return path;
        }
    }
}
