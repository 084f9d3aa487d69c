package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Index and key types. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_IndexAndKeyTypes implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item",
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "item_based",
                column("place", integer()),
                column("item_id", bigint()),
                column("based", varchar(255)),
                primaryKey("place", "item_id"),
                check("item_based_place_check", "place>=1"),
                foreignKey("fkorfbxsjfv66cghl8i5imnwk56", "item_id").references("item", "id"));

        op.createTable(
                "item_coded",
                column("item_id", bigint()),
                column("place", bigint()),
                column("coded", varchar(255)),
                primaryKey("item_id", "place"),
                check("item_coded_place_check", "place>=0"),
                foreignKey("fkjtrbgdy50i4f8o4h5k4krve0j", "item_id").references("item", "id"));

        op.createTable(
                "item_codedkeys",
                column("item_id", bigint()),
                column("codedkeys_key", varchar(32600)),
                column("codedkeys", varchar(255)),
                primaryKey("item_id", "codedkeys_key"),
                foreignKey("fks92wqsfm414erps1r4yfeg2jj", "item_id").references("item", "id"));

        op.createTable(
                "item_required",
                column("item_id", bigint()),
                column("required", varchar(255)),
                primaryKey("item_id", "required"),
                foreignKey("fkmhf639kt826nj92trf59c4viw", "item_id").references("item", "id"));

        op.createTable(
                "item_sortedmap",
                column("sortedmap_key", integer()),
                column("item_id", bigint()),
                column("sortedmap", varchar(255)),
                primaryKey("sortedmap_key", "item_id"),
                foreignKey("fkjxo6ecwyttg9qjnqtoobjvvn8", "item_id").references("item", "id"));

        op.createTable(
                "item_sortedset",
                column("item_id", bigint()).notNull(),
                column("sortedset", varchar(255)),
                unique("item_sortedset_item_id_sortedset_key", "item_id", "sortedset"),
                foreignKey("fk3hkd1mnb1vbohvuel5d7kp0ji", "item_id").references("item", "id"));

        op.createTable(
                "item_typed",
                column("place", smallint()),
                column("item_id", bigint()),
                column("typed", varchar(255)),
                primaryKey("place", "item_id"),
                check("item_typed_place_check", "place>=0"),
                foreignKey("fk3kdatsg9olpelfrh8awmoxxe1", "item_id").references("item", "id"));

        op.createTable(
                "item_typedkeys",
                column("typedkeys_key", smallint()),
                column("item_id", bigint()),
                column("typedkeys", varchar(255)),
                primaryKey("typedkeys_key", "item_id"),
                foreignKey("fkh5oc9jen3n5xtwco1sh264517", "item_id").references("item", "id"));

        op.createTable(
                "item_usertypekeys",
                column("item_id", bigint()),
                column("usertypekeys", varchar(255)),
                column("usertypekeys_key", character(255)),
                primaryKey("item_id", "usertypekeys_key"),
                foreignKey("fkir2i7w2w06tbu7og46lgddlj", "item_id").references("item", "id"));

        op.createTable(
                "item_words",
                column("words_order", integer()),
                column("item_id", bigint()),
                column("words", varchar(255)),
                primaryKey("words_order", "item_id"),
                check("item_words_words_order_check", "words_ORDER>=0"),
                foreignKey("fkg63lufvyc31dlq9bat4wndgv4", "item_id").references("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item_words"); // the rows of item_words are lost
        op.dropTable("item_usertypekeys"); // the rows of item_usertypekeys are lost
        op.dropTable("item_typedkeys"); // the rows of item_typedkeys are lost
        op.dropTable("item_typed"); // the rows of item_typed are lost
        op.dropTable("item_sortedset"); // the rows of item_sortedset are lost
        op.dropTable("item_sortedmap"); // the rows of item_sortedmap are lost
        op.dropTable("item_required"); // the rows of item_required are lost
        op.dropTable("item_codedkeys"); // the rows of item_codedkeys are lost
        op.dropTable("item_coded"); // the rows of item_coded are lost
        op.dropTable("item_based"); // the rows of item_based are lost
        op.dropTable("item"); // the rows of item are lost
    }
}
