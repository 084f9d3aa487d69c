package dev.retort.entity.ddl;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.TableOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table while its statements are read; a constraint that the server is to name has an empty name. */
final class TableDraft {

    final QualifiedName name;
    final Map<String, Column> columns = new LinkedHashMap<>();
    final NameClaims columnNames = new NameClaims();

    /** The primary key, unique constraints and exclusions, those of columns before those of the table. */
    final List<Constraint> keys = new ArrayList<>();

    final List<Check> checks = new ArrayList<>();

    /** A foreign key without referenced columns means the primary key of the other table. */
    final List<ForeignKey> foreignKeys = new ArrayList<>();

    final List<Index> indexes = new ArrayList<>();
    Optional<String> comment = Optional.empty();
    TableOptions options = TableOptions.NONE;

    TableDraft(QualifiedName name) {
        this.name = name;
    }

    void add(Constraint constraint) {
        if (constraint instanceof Check check) {
            checks.add(check);
        } else if (constraint instanceof ForeignKey key) {
            foreignKeys.add(key);
        } else {
            keys.add(constraint);
        }
    }
}
