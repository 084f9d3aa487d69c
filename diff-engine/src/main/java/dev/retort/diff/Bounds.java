package dev.retort.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Identity;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Type;
import java.util.OptionalLong;

/** The bounds that a sequence has anyway: stating them is no difference to leaving them out. */
final class Bounds {

    private Bounds() {}

    static Sequence withoutUsual(Sequence sequence) {
        return sequence.withOptions(withoutUsual(sequence.options(), sequence.type()));
    }

    static Column withoutUsual(Column column) {
        return column.identity()
                .map(identity -> column.identity(
                        new Identity(identity.always(), withoutUsual(identity.options(), column.type()))))
                .orElse(column);
    }

    /** Whether a sequence with these options may stand at the value. */
    static boolean contain(SequenceOptions options, Type type, long value) {
        boolean ascending = options.increment() > 0;
        return value >= options.minValue().orElse(ascending ? 1 : lowest(type))
                && value <= options.maxValue().orElse(ascending ? highest(type) : -1);
    }

    private static SequenceOptions withoutUsual(SequenceOptions options, Type type) {
        boolean ascending = options.increment() > 0;
        return new SequenceOptions(
                options.start(),
                options.increment(),
                unless(ascending ? 1 : lowest(type), options.minValue()),
                unless(ascending ? highest(type) : -1, options.maxValue()),
                options.cache(),
                options.cycle());
    }

    private static OptionalLong unless(long usual, OptionalLong value) {
        return value.isPresent() && value.getAsLong() == usual ? OptionalLong.empty() : value;
    }

    private static long highest(Type type) {
        return switch (type.sql()) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    private static long lowest(Type type) {
        return -highest(type) - 1;
    }
}
