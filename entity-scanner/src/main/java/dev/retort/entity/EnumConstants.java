package dev.retort.entity;

import dev.retort.entity.ddl.Names;
import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.type.descriptor.java.BasicPluralJavaType;
import org.hibernate.type.descriptor.java.EnumJavaType;
import org.hibernate.type.descriptor.java.JavaType;

/**
 * The constants of the enums behind columns, those of arrays too. An enum that a converter or a value of its own turns
 * into something else is none, nor is one with a Java type of the application's own: such a column holds neither names nor numbers.
 */
final class EnumConstants {

    private EnumConstants() {}

    static Map<ObjectRef, List<String>> of(Map<Table, QualifiedName> tableNames, Dialect dialect) {
        Map<ObjectRef, List<String>> constants = new HashMap<>();
        tableNames.forEach((table, name) -> {
            for (Column column : table.getColumns()) {
                names(column)
                        .ifPresent(names -> constants.put(
                                ObjectRef.column(name, Names.stored(column.getQuotedName(dialect))), names));
            }
        });
        return constants;
    }

    private static Optional<List<String>> names(Column column) {
        return column.getValue() instanceof BasicValue value ? names(value) : Optional.empty();
    }

    private static Optional<List<String>> names(BasicValue value) {
        BasicValue.Resolution<?> resolution = value.resolve();
        if (resolution.getValueConverter() != null) {
            return Optional.empty();
        }
        JavaType<?> type = resolution.getDomainJavaType();
        JavaType<?> element = type instanceof BasicPluralJavaType<?> plural ? plural.getElementJavaType() : type;
        return element instanceof EnumJavaType<?>
                ? Optional.of(names(element.getJavaTypeClass().getEnumConstants()))
                : Optional.empty();
    }

    private static List<String> names(Object[] constants) {
        return Arrays.stream(constants)
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
