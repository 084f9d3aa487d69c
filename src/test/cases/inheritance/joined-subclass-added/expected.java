package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Joined subclass added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_JoinedSubclassAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "square",
                column("side", doublePrecision()).notNull(),
                column("id", bigint()),
                column("code", varchar(255)),
                primaryKey("id"),
                unique("square_code_key", "code"),
                foreignKey("fkhyux8eado2iydyeymvqhvae4d", "id").references("shape", "id"));

        op.dropConstraint("shape", "shape_kind_check");
        op.addConstraint("shape", check("shape_kind_check", "kind in ('Circle','Square')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                "shape", "NOT (((kind)::text = 'Circle'::text))", "shape_kind_check refuses them: change them first");
        op.dropConstraint("shape", "shape_kind_check");
        op.addConstraint("shape", check("shape_kind_check", "((kind)::text = 'Circle'::text)"));
        op.dropTable("square"); // the rows of square are lost
    }
}
