package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Single table with discriminator. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SingleTableWithDiscriminator implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRows("shape", "kind needs a value: op.fill, or revision --fill shape.kind=VALUE");
        op.dropConstraint("shape", "shape_dtype_check");
        // column shape.dtype may have become shape.kind (character varying(31) and character(1), same constraints):
        // if so, op.renameColumn("shape", "dtype", "kind") in place of the two,
        // or: retort revision --autogenerate --rename shape.dtype=shape.kind
        op.addColumn("shape", column("kind", character(1)).notNull());
        op.addConstraint("shape", check("shape_kind_check", "kind in ('C')"));
        op.dropColumn("shape", "dtype"); // the values in shape.dtype are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRows("shape", "dtype is NOT NULL again and needs a value: op.fill gives one");
        // column shape.dtype may have become shape.kind (character varying(31) and character(1), same constraints):
        // if so, op.renameColumn("shape", "kind", "dtype") in place of the two,
        // or: retort revision --autogenerate --rename shape.dtype=shape.kind
        op.addColumn("shape", column("dtype", varchar(31)).notNull());
        op.dropConstraint("shape", "shape_kind_check");
        op.dropColumn("shape", "kind"); // the values in shape.kind are lost
        op.addConstraint("shape", check("shape_dtype_check", "((dtype)::text = 'Circle'::text)"));
    }
}
