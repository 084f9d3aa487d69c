package dev.retort.proof.random;

import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.List;

/** Changes of enum types. */
final class EnumChanges {

    private static final List<String> LABELS = List.of("NEW", "PAID", "SENT", "it's", "Zwei Wörter", "z");

    private EnumChanges() {}

    /** A new type, or other labels: some more, some less, another order. */
    static Schema change(Schema schema, Dice dice) {
        List<String> labels = dice.some(LABELS, LABELS.size());
        QualifiedName name = dice.onceIn(3) || schema.enumTypes().isEmpty()
                ? QualifiedName.of(Names.of("e", dice))
                : dice.one(schema.enumTypes()).name();
        List<EnumType> others = schema.enumTypes().stream()
                .filter(type -> !type.name().equals(name))
                .toList();
        return Edit.enums(schema, Edit.added(others, new EnumType(name, labels)));
    }

    static Schema drop(Schema schema, Dice dice) {
        return dice.any(schema.enumTypes())
                .map(gone -> Edit.enums(schema, Edit.without(schema.enumTypes(), gone)))
                .orElse(schema);
    }
}
