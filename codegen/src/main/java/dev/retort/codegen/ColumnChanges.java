package dev.retort.codegen;

import dev.retort.operation.ColumnChange;
import dev.retort.operation.ColumnChange.AddIdentity;
import dev.retort.operation.ColumnChange.DropExpression;
import dev.retort.operation.ColumnChange.DropIdentity;
import dev.retort.operation.ColumnChange.SetComment;
import dev.retort.operation.ColumnChange.SetDefault;
import dev.retort.operation.ColumnChange.SetIdentity;
import dev.retort.operation.ColumnChange.SetNullable;
import dev.retort.operation.ColumnChange.SetType;
import dev.retort.schema.Identity;
import java.util.Optional;

/** The parts of {@code alterColumn} as Java. */
final class ColumnChanges {

    private final Types types;

    ColumnChanges(Types types) {
        this.types = types;
    }

    Expression of(ColumnChange change) {
        if (change instanceof SetType type) {
            return type(type);
        } else if (change instanceof SetNullable nullable) {
            return Call.of(nullable.nullable() ? "dropNotNull" : "setNotNull");
        } else if (change instanceof SetDefault value) {
            return textOrNone("setDefault", "dropDefault", value.expression());
        } else if (change instanceof SetComment comment) {
            return textOrNone("setComment", "dropComment", comment.text());
        } else if (change instanceof AddIdentity added) {
            boolean plain = added.identity().equals(Identity.BY_DEFAULT);
            return plain ? Call.of("addIdentity") : Call.of("addIdentity", Numbering.of(added.identity()));
        } else if (change instanceof SetIdentity identity) {
            return Call.of("setIdentity", Numbering.of(identity.identity()));
        } else if (change instanceof DropIdentity) {
            return Call.of("dropIdentity");
        } else if (change instanceof DropExpression) {
            return Call.of("dropExpression");
        }
        throw new IllegalArgumentException("No Java is known for " + change.getClass());
    }

    private Expression type(SetType change) {
        Call call = Call.of("setType", types.of(change.type()));
        if (change.collation().isPresent()) {
            call = call.then("collate", Names.of(change.collation().get()));
        }
        return change.using().isPresent()
                ? call.then("using", JavaString.of(change.using().get()))
                : call;
    }

    private static Expression textOrNone(String set, String drop, Optional<String> text) {
        return text.map(given -> Call.of(set, JavaString.of(given))).orElseGet(() -> Call.of(drop));
    }
}
