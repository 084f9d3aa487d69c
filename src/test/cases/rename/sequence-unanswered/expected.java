package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Sequence unanswered. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SequenceUnanswered implements Migration {

    @Override
    public void upgrade(Operations op) {
        // sequence ticket_numbers may have become ticket_ids (same options, no other sequence goes or comes):
        // if so, op.renameSequence("ticket_numbers", "ticket_ids") in place of the two,
        // or: retort revision --autogenerate --rename sequence:ticket_numbers=ticket_ids
        op.createSequence(sequence("ticket_ids").incrementBy(50));
        op.advanceSequence("ticket_ids", "ticket", "id");
        op.dropSequence("ticket_numbers"); // the position of ticket_numbers is lost
    }

    @Override
    public void downgrade(Operations op) {
        // sequence ticket_numbers may have become ticket_ids (same options, no other sequence goes or comes):
        // if so, op.renameSequence("ticket_ids", "ticket_numbers") in place of the two,
        // or: retort revision --autogenerate --rename sequence:ticket_numbers=ticket_ids
        op.createSequence(sequence("ticket_numbers").incrementBy(50));
        op.dropSequence("ticket_ids"); // the position of ticket_ids is lost
    }
}
