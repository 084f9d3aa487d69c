package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Generated made anew below what names it. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GeneratedMadeAnewBelowWhatNamesIt implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("line", "ck_total");
        op.dropIndex("ix_by_hand");
        op.dropIndex("ix_total");
        op.dropColumn("line", "total");
        op.alterColumn("line", "amount", setType(bigint()));
        op.dropColumn("line", "vat");
        op.alterColumn("line", "price", setType(numeric(12, 4)));
        op.addColumn("line", column("total", numeric(38, 2)).generatedAs("(price * (amount)::numeric)"));
        op.addColumn("line", column("vat", numeric(38, 2)).generatedAs("(price / (5)::numeric)"));
        op.addConstraint("line", check("ck_total", "((total > (0)::numeric) AND (vat < total))"));
        op.createIndex("line", index("ix_by_hand", expression("((total - vat))")).where("(total > (100)::numeric)"));
        op.createIndex("line", index("ix_total", key("total").desc()));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_total");
        op.dropIndex("ix_by_hand");
        op.dropConstraint("line", "ck_total");
        op.dropColumn("line", "vat");
        op.dropColumn("line", "total");
        // the values in line.price are rounded to numeric(38,2)
        op.alterColumn("line", "price", setType(numeric(38, 2)));
        op.addColumn("line", column("vat", numeric(38, 2)).generatedAs("(price / (5)::numeric)"));
        // values in line.amount that are too great for integer do not fit
        op.alterColumn("line", "amount", setType(integer()));
        op.addColumn("line", column("total", numeric(38, 2)).generatedAs("(price * (amount)::numeric)"));
        op.createIndex("line", index("ix_total", key("total").desc()));
        op.createIndex("line", index("ix_by_hand", expression("((total - vat))")).where("(total > (100)::numeric)"));
        op.addConstraint("line", check("ck_total", "((total > (0)::numeric) AND (vat < total))"));
    }
}
