package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Enumerated value. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_EnumeratedValue implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("letter", varchar(255)));
        op.addColumn("item", column("number", smallint()));
        op.addConstraint("item", check("item_letter_check", "letter in ('a','b')"));
        op.addConstraint("item", check("item_number_check", "number in (20,10)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "item_number_check");
        op.dropConstraint("item", "item_letter_check");
        op.dropColumn("item", "number"); // the values in item.number are lost
        op.dropColumn("item", "letter"); // the values in item.letter are lost
    }
}
