package dev.retort.codegen;

import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;

/** Columns as Java. */
final class Columns {

    private final Types types;

    Columns(Types types) {
        this.types = types;
    }

    /**
     * The column's fluent form.
     *
     * @param inPrimaryKey whether its table makes it NOT NULL anyway
     */
    Expression of(Column column, boolean inPrimaryKey) {
        Call call = Call.of("column", JavaString.of(column.name()), types.of(column.type()));
        if (column.collation().isPresent()) {
            call = call.then("collate", Names.of(column.collation().get()));
        }
        if (column.identity().isPresent()) {
            call = identity(call, column.identity().get());
        } else if (!column.nullable() && !inPrimaryKey) {
            call = call.then("notNull");
        }
        if (column.generated().isPresent()) {
            call = generated(call, column.generated().get());
        }
        if (column.defaultValue().isPresent()) {
            call = call.then("defaultTo", JavaString.of(column.defaultValue().get()));
        }
        return column.comment().isPresent()
                ? call.then("comment", JavaString.of(column.comment().get()))
                : call;
    }

    private static Call identity(Call call, Identity identity) {
        return identity.equals(Identity.BY_DEFAULT)
                ? call.then("asIdentity")
                : call.then("identity", Numbering.of(identity));
    }

    private static Call generated(Call call, Generated generated) {
        Expression rule = JavaString.of(generated.expression());
        return generated.stored() ? call.then("generatedAs", rule) : call.then("generated", Call.of("virtual", rule));
    }
}
