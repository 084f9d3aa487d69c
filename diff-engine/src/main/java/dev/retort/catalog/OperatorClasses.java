package dev.retort.catalog;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which operator classes go without saying. */
final class OperatorClasses {

    private record Subject(long method, long type) {}

    private final Map<Long, OperatorClassQuery.Row> classes;
    private final Map<Long, String> names;
    private final Set<Subject> withOwnDefault;

    private OperatorClasses(Map<Long, OperatorClassQuery.Row> classes, Map<Long, String> names) {
        this.classes = classes;
        this.names = names;
        this.withOwnDefault = classes.values().stream()
                .filter(OperatorClassQuery.Row::usual)
                .map(row -> new Subject(row.method(), row.type()))
                .collect(Collectors.toSet());
    }

    static OperatorClasses read(Session session) throws SQLException {
        Map<Long, OperatorClassQuery.Row> classes = OperatorClassQuery.read(session);
        Map<Long, String> names = classes.values().stream()
                .collect(Collectors.toMap(
                        OperatorClassQuery.Row::id,
                        row -> session.visibleName(row.schema(), row.name()).toSql()));
        return new OperatorClasses(classes, names);
    }

    /**
     * The operator class as it has to be written, if it has to.
     *
     * @param type the id of the key's type
     * @param parameters as text, if there are any
     */
    Optional<String> written(long operatorClass, long type, Optional<String> parameters) {
        if (parameters.isPresent()) {
            return Optional.of(names.get(operatorClass) + " (" + parameters.get() + ")");
        }
        return isDefault(classes.get(operatorClass), type) ? Optional.empty() : Optional.of(names.get(operatorClass));
    }

    /**
     * A default class of another type serves types without their own, such as {@code text_ops} for {@code varchar};
     * for a type with its own, such as {@code char}, it is a choice.
     */
    private boolean isDefault(OperatorClassQuery.Row row, long type) {
        return row.usual() && (row.type() == type || !withOwnDefault.contains(new Subject(row.method(), type)));
    }
}
