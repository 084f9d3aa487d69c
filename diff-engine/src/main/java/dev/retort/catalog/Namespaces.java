package dev.retort.catalog;

import dev.retort.schema.QualifiedName;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The PostgreSQL schemas that are read, by their ids.
 *
 * @param schemas the schema part of names in each: empty in the default schema
 */
record Namespaces(Map<Long, Optional<String>> schemas) {

    private static final String TEMPORARY = "pg_temp";

    /** Every schema but PostgreSQL's own and those of extensions. */
    static Namespaces ofDatabase(Session session) throws SQLException {
        Map<Long, Optional<String>> schemas = new TreeMap<>();
        NamespaceQuery.read(
                session,
                row -> schemas.put(
                        row.id(), Optional.of(row.name()).filter(name -> !name.equals(session.defaultSchema()))));
        return new Namespaces(schemas);
    }

    /** The schema of the session's temporary tables. */
    static Namespaces temporary(Session session) throws SQLException {
        Map<Long, Optional<String>> schemas = new TreeMap<>();
        session.each(
                "SELECT pg_catalog.pg_my_temp_schema() AS id",
                row -> schemas.put(row.getLong("id"), Optional.of(TEMPORARY)));
        return new Namespaces(schemas);
    }

    Collection<Long> ids() {
        return schemas.keySet();
    }

    QualifiedName name(long namespace, String name) {
        return new QualifiedName(schemas.get(namespace), name);
    }

    /** The names of all but the default schema. */
    List<String> others() {
        return schemas.values().stream().flatMap(Optional::stream).toList();
    }
}
