package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Comments of hibernate. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CommentsOfHibernate implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.commentOnTable("item", "what is sold");
        op.commentOnTable("item_tags", "words to find it by");
        op.addColumn("item", column("whole_id", bigint()).comment("what it is a part of"));
        op.alterColumn("item", "id", setComment("a number"));
        op.alterColumn("item", "name", setComment("as printed"));
        op.addConstraint("item", foreignKey("fkbkip3cjr6qay1acgcrflcaecv", "whole_id").references("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "fkbkip3cjr6qay1acgcrflcaecv");
        op.alterColumn("item", "name", dropComment());
        op.alterColumn("item", "id", dropComment());
        op.dropColumn("item", "whole_id"); // the values in item.whole_id are lost
        op.dropTableComment("item_tags");
        op.dropTableComment("item");
    }
}
