package dev.retort.entity.ddl;

import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses names as PostgreSQL does for objects without one: the first of {@code table_column_suffix},
 * {@code …suffix1}, {@code …suffix2} that nothing in the PostgreSQL schema has.
 *
 * @see <a href="https://github.com/postgres/postgres/blob/master/src/backend/commands/indexcmds.c">ChooseRelationName</a>
 */
final class ServerNames {

    private final Map<Optional<String>, Set<String>> relations = new HashMap<>();
    private final Map<Optional<String>, Set<String>> constraints = new HashMap<>();

    /** Notes a table, index, sequence or view. */
    void takeRelation(QualifiedName name) {
        taken(relations, name).add(name.name());
    }

    /** Notes the name of a constraint on the table. */
    void takeConstraint(QualifiedName table, String name) {
        taken(constraints, table).add(name);
    }

    /** A name for a constraint without an index; it only keeps clear of other constraints. */
    String constraint(QualifiedName table, String column, String suffix) {
        Set<String> constraintNames = taken(constraints, table);
        return choose(table.name(), column, suffix, constraintNames, Set.of());
    }

    /** A name for a key; its index bears the same. */
    String key(QualifiedName table, String column, String suffix) {
        Set<String> relationNames = taken(relations, table);
        String name = choose(table.name(), column, suffix, relationNames, taken(constraints, table));
        takeConstraint(table, name);
        return name;
    }

    /** A name for the sequence of a {@code serial} column. */
    String sequence(QualifiedName table, String column) {
        return choose(table.name(), column, "seq", taken(relations, table), Set.of());
    }

    private static String choose(String table, String column, String suffix, Set<String> taken, Set<String> alsoTaken) {
        String name = Identifiers.chosenName(table, column, suffix);
        for (int pass = 1; taken.contains(name) || alsoTaken.contains(name); pass++) {
            name = Identifiers.chosenName(table, column, suffix + pass);
        }
        taken.add(name);
        return name;
    }

    private static Set<String> taken(Map<Optional<String>, Set<String>> names, QualifiedName object) {
        return names.computeIfAbsent(object.schema(), schema -> new HashSet<>());
    }
}
