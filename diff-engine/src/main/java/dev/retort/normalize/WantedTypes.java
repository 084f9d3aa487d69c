package dev.retort.normalize;

import dev.retort.catalog.CatalogReader;
import dev.retort.catalog.PassingTransaction;
import dev.retort.operation.TypeOperation.CreateEnum;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Type;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The wanted enum types, made known to the session as far as that is possible. One of the default schema that is
 * missing or has other labels becomes a temporary type, which hides the real one and is printed like it. One of
 * another schema would be printed with the wrong schema: it is used as it exists.
 *
 * @param missing types of other schemas that do not exist
 * @param different types of other schemas that exist with other labels
 */
record WantedTypes(Set<Type> missing, Set<Type> different) {

    private static final String TEMPORARY = "pg_temp";

    static WantedTypes prepare(Connection connection, List<EnumType> wanted) throws SQLException {
        WantedTypes types = new WantedTypes(new HashSet<>(), new HashSet<>());
        if (wanted.isEmpty()) {
            return types;
        }
        Map<QualifiedName, EnumType> existing = existing(connection);
        try (Batch batch = new Batch(connection)) {
            for (EnumType type : wanted) {
                EnumType found = existing.get(type.name());
                if (type.equals(found)) {
                    continue;
                }
                if (type.name().schema().isEmpty()) {
                    batch.add(new CreateEnum(
                            new EnumType(QualifiedName.of(TEMPORARY, type.name().name()), type.labels())));
                } else {
                    (found == null ? types.missing : types.different).add(type.type());
                }
            }
            batch.execute();
        }
        return types;
    }

    private static Map<QualifiedName, EnumType> existing(Connection connection) throws SQLException {
        Map<QualifiedName, EnumType> existing = new HashMap<>();
        try (PassingTransaction reading = PassingTransaction.readOnly(connection)) {
            CatalogReader.readEnumTypes(reading.connection()).forEach(type -> existing.put(type.name(), type));
        }
        return existing;
    }

    /** Whether no column of that kind can be made. */
    boolean isMissing(Column column) {
        return missing.contains(element(column.type()));
    }

    /** Whether the server does not know the column's type as it is wanted, so that its refusal means nothing. */
    boolean isUnsettled(Column column) {
        return isMissing(column) || different.contains(element(column.type()));
    }

    private static Type element(Type type) {
        String sql = type.sql();
        while (sql.endsWith("[]")) {
            sql = sql.substring(0, sql.length() - 2);
        }
        return new Type(sql);
    }
}
