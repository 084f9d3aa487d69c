package dev.retort.proof.random;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Type;
import java.util.List;
import java.util.Optional;

/** Changes of sequences. */
final class SequenceChanges {

    private SequenceChanges() {}

    static SequenceOptions options(Dice dice) {
        int increment = dice.onceIn(5) ? -dice.upTo(3) : dice.one(List.of(1, 1, 5, 50));
        SequenceOptions options = SequenceOptions.of(increment > 0 ? dice.upTo(100) : -dice.upTo(100), increment);
        if (dice.onceIn(4)) {
            options = increment > 0 ? options.maxValue(1000) : options.minValue(-1000);
        }
        if (dice.onceIn(5)) {
            options = options.cache(dice.upTo(20));
        }
        return dice.onceIn(5) ? options.cycled() : options;
    }

    /** A new one, or another in its place. */
    static Schema change(Schema schema, Dice dice) {
        Sequence made = Sequence.of(Names.qualified("s", dice))
                .withType(new Type(dice.onceIn(4) ? "integer" : "bigint"))
                .withOptions(options(dice));
        Optional<Sequence> old = dice.onceIn(2) ? Optional.empty() : dice.any(schema.sequences());
        QualifiedName name = old.map(Sequence::name).orElse(made.name());
        Sequence sequence = new Sequence(name, made.type(), made.options(), Optional.empty());
        List<Sequence> others = schema.sequences().stream()
                .filter(other -> !other.name().equals(name))
                .toList();
        return Edit.sequences(Edit.withNamespaceOf(schema, name), Edit.added(others, sequence));
    }

    static Schema drop(Schema schema, Dice dice) {
        return dice.any(schema.sequences())
                .map(gone -> Edit.sequences(schema, Edit.without(schema.sequences(), gone)))
                .orElse(schema);
    }
}
