package dev.retort.rename;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.Schema;
import java.util.LinkedHashSet;
import java.util.Set;

/** The objects of a schema that answers are about. */
final class Inventory {

    private final Set<ObjectRef> objects = new LinkedHashSet<>();

    private Inventory() {}

    static Set<ObjectRef> of(Schema schema) {
        Inventory inventory = new Inventory();
        schema.tables().forEach(table -> {
            inventory.objects.add(ObjectRef.table(table.name()));
            table.columns().forEach(column -> inventory.objects.add(ObjectRef.column(table.name(), column.name())));
        });
        schema.sequences().forEach(sequence -> inventory.objects.add(ObjectRef.sequence(sequence.name())));
        schema.enumTypes()
                .forEach(type ->
                        type.labels().forEach(label -> inventory.objects.add(ObjectRef.label(type.name(), label))));
        return inventory.objects;
    }
}
