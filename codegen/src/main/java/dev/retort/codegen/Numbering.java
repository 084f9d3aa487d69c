package dev.retort.codegen;

import dev.retort.schema.Identity;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import java.util.OptionalLong;

/** Sequences and the numbering of identity columns as Java: only what differs from PostgreSQL's own choice. */
final class Numbering {

    private Numbering() {}

    static Expression of(Sequence sequence) {
        Call call = Call.of("sequence", Names.of(sequence.name()));
        if (!sequence.type().equals(Sequence.BIGINT)) {
            call = call.then("withType", Types.PLAIN.of(sequence.type()));
        }
        call = with(call, sequence.options());
        if (sequence.owner().isPresent()) {
            Sequence.Owner owner = sequence.owner().get();
            call = call.then("ownedBy", Names.of(owner.table()), JavaString.of(owner.column()));
        }
        return call;
    }

    static Expression of(Identity identity) {
        boolean plain = identity.options().equals(SequenceOptions.DEFAULT);
        if (identity.always() && plain) {
            return Call.of("always");
        }
        return Call.of(identity.always() ? "always" : "byDefault", with(Call.of("numbering"), identity.options()));
    }

    private static Call with(Call start, SequenceOptions options) {
        SequenceOptions usual = SequenceOptions.DEFAULT;
        Call call = start;
        call = differing(call, "startWith", options.start(), usual.start());
        call = differing(call, "incrementBy", options.increment(), usual.increment());
        call = given(call, "minValue", options.minValue());
        call = given(call, "maxValue", options.maxValue());
        call = differing(call, "cache", options.cache(), usual.cache());
        return options.cycle() ? call.then("cycled") : call;
    }

    private static Call differing(Call call, String method, long value, long usual) {
        return value == usual ? call : call.then(method, number(value));
    }

    private static Call given(Call call, String method, OptionalLong value) {
        return value.isPresent() ? call.then(method, number(value.getAsLong())) : call;
    }

    private static Atom number(long value) {
        return Atom.of(value == (int) value ? Long.toString(value) : value + "L");
    }
}
