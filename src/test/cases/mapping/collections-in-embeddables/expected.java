package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Collections in embeddables. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CollectionsInEmbeddables implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "owner",
                column("id", bigint()),
                column("owner_id", bigint()),
                column("right_owner", bigint()),
                column("right_title", varchar(255)),
                column("title", varchar(255)),
                primaryKey("id"),
                foreignKey("fk153yybrfx83joeodjay5faatx", "owner_id").references("owner", "id"),
                foreignKey("fkkil1iuybqhlaqjhfa3sa43gr5", "right_owner").references("owner", "id"));

        op.createTable(
                "owner_owner",
                column("owner_id", bigint()),
                column("owners_id", bigint()),
                primaryKey("owner_id", "owners_id"),
                foreignKey("fkl9ewf2xw1my08727g8v5hxsw", "owners_id").references("owner", "id"),
                foreignKey("fkt8xagc5ip1qrwawh4i3s1rwnv", "owner_id").references("owner", "id"));

        op.createTable(
                "owner_subs",
                column("subs_order", integer()),
                column("kind", varchar(5)).notNull(),
                column("owner_id", bigint()),
                column("b_id", bigint()).notNull(),
                column("y_id", bigint()),
                column("a", varchar(255)).notNull(),
                column("x", varchar(255)),
                primaryKey("subs_order", "owner_id"),
                unique("owner_subs_y_id_key", "y_id"),
                unique("owner_subs_x_key", "x"),
                check("owner_subs_subs_order_check", "subs_ORDER>=0"),
                check("owner_subs_kind_check", "kind in ('A','B')"),
                foreignKey("fk16aaomows5xq8hpl6se0l3n6t", "y_id").references("owner", "id"),
                foreignKey("fk723jajv22v9ufbpkk4qgvfskk", "b_id").references("owner", "id"),
                foreignKey("fktgs8ol592oavo6tk7g078brm5", "owner_id").references("owner", "id"));

        op.createTable(
                "owner_tags",
                column("owner_id", bigint()).notNull(),
                column("right_tag", varchar(255)),
                column("tags", varchar(255)),
                unique("owner_tags_owner_id_right_tag_key", "owner_id", "right_tag"),
                foreignKey("fk6dmspf6bs3nrygfw5wpr47hlk", "owner_id").references("owner", "id"));

        op.createTable(
                "right_owners",
                column("owner_id", bigint()),
                column("owners_id", bigint()),
                primaryKey("owner_id", "owners_id"),
                foreignKey("fkaw03yvb76pgv9bv8531vyn8lq", "owners_id").references("owner", "id"),
                foreignKey("fktogrtd7bolwhpmenr7v9rfkl8", "owner_id").references("owner", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("right_owners"); // the rows of right_owners are lost
        op.dropTable("owner_tags"); // the rows of owner_tags are lost
        op.dropTable("owner_subs"); // the rows of owner_subs are lost
        op.dropTable("owner_owner"); // the rows of owner_owner are lost
        op.dropTable("owner"); // the rows of owner are lost
    }
}
