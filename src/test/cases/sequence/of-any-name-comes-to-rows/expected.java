package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;
import dev.retort.schema.QualifiedName;

/** Of any name comes to rows. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OfAnyNameComesToRows implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSchema("numbers");
        op.createSequence(sequence("All Numbers").incrementBy(50));
        op.advanceSequence("All Numbers", "boat", "id");
        op.advanceSequence("All Numbers", "car", "id");
        op.advanceSequence("All Numbers", "party", "id");
        op.createSequence(sequence(qualified("numbers", "invoice_numbers")));
        op.advanceSequence(qualified("numbers", "invoice_numbers"), QualifiedName.of("invoice"), "id");
        op.alterColumn("invoice", "id", dropIdentity());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("invoice", "id", addIdentity());
        op.dropSequence(qualified("numbers", "invoice_numbers")); // the position of numbers.invoice_numbers is lost
        op.dropSequence("All Numbers"); // the position of All Numbers is lost
        op.dropSchema("numbers");
    }
}
