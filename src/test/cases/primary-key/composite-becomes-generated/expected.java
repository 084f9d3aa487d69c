package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Composite becomes generated. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CompositeBecomesGenerated implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("move", column("stock_id", bigint()));
        op.addColumn("stock", column("id", bigint()).asIdentity());
        op.dropConstraint("move", "fkb4uc5l43qr6pjjflagdlvro4j");
        op.dropConstraint("stock", "stock_pkey");
        op.alterColumn("stock", "article", dropNotNull());
        op.alterColumn("stock", "shop", dropNotNull());
        op.addConstraint("stock", primaryKey("id"));
        op.addConstraint("stock", unique("stock_shop_article_key", "shop", "article"));
        op.addConstraint("move", foreignKey("fkg9eckq6gddpodcfms6n9b9lcm", "stock_id").references("stock", "id"));
        op.dropColumn("move", "stock_article"); // the values in move.stock_article are lost
        op.dropColumn("move", "stock_shop"); // the values in move.stock_shop are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere("stock", "shop IS NULL", "shop is NOT NULL again and needs a value: op.fill gives one");
        op.requireNoRowsWhere(
                "stock", "article IS NULL", "article is NOT NULL again and needs a value: op.fill gives one");
        op.addColumn("move", column("stock_shop", varchar(255)));
        op.addColumn("move", column("stock_article", varchar(255)));
        op.dropConstraint("move", "fkg9eckq6gddpodcfms6n9b9lcm");
        op.dropConstraint("stock", "stock_shop_article_key");
        op.dropConstraint("stock", "stock_pkey");
        op.alterColumn("stock", "shop", setNotNull());
        op.alterColumn("stock", "article", setNotNull());
        op.addConstraint("stock", primaryKey("article", "shop"));
        op.addConstraint(
                "move",
                foreignKey("fkb4uc5l43qr6pjjflagdlvro4j", "stock_article", "stock_shop")
                        .references("stock", "article", "shop"));
        op.dropColumn("stock", "id"); // the values in stock.id are lost
        op.dropColumn("move", "stock_id"); // the values in move.stock_id are lost
    }
}
