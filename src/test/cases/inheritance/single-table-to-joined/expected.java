package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Single table to joined. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SingleTableToJoined implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "circle",
                column("radius", doublePrecision()).notNull(),
                column("id", bigint()),
                primaryKey("id"),
                foreignKey("fkr1j04y254opdwms7qok2ihqi9", "id").references("shape", "id"));

        op.createTable(
                "square",
                column("side", doublePrecision()).notNull(),
                column("id", bigint()),
                column("code", varchar(255)),
                primaryKey("id"),
                unique("square_code_key", "code"),
                foreignKey("fkhyux8eado2iydyeymvqhvae4d", "id").references("shape", "id"));

        op.dropConstraint("shape", "shape_check");
        op.dropConstraint("shape", "shape_code_key");
        op.dropConstraint("shape", "shape_dtype_check");
        op.dropColumn("shape", "code"); // the values in shape.code are lost
        op.dropColumn("shape", "dtype"); // the values in shape.dtype are lost
        op.dropColumn("shape", "radius"); // the values in shape.radius are lost
        op.dropColumn("shape", "side"); // the values in shape.side are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRows("shape", "radius is NOT NULL again and needs a value: op.fill gives one");
        op.requireNoRows("shape", "dtype is NOT NULL again and needs a value: op.fill gives one");
        op.addColumn("shape", column("side", doublePrecision()));
        op.addColumn("shape", column("radius", doublePrecision()).notNull());
        op.addColumn("shape", column("dtype", varchar(31)).notNull());
        op.addColumn("shape", column("code", varchar(255)));
        op.addConstraint(
                "shape",
                check(
                        "shape_dtype_check",
                        "((dtype)::text = ANY ((ARRAY['Circle'::character varying, 'Square'::character varying])::text[]))"));
        op.addConstraint("shape", unique("shape_code_key", "code"));
        op.addConstraint("shape", check("shape_check", "(((dtype)::text <> 'Square'::text) OR (side IS NOT NULL))"));
        op.dropTable("square"); // the rows of square are lost
        op.dropTable("circle"); // the rows of circle are lost
    }
}
