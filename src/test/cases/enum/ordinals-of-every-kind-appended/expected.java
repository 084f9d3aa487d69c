package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Ordinals of every kind appended. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OrdinalsOfEveryKindAppended implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.noteOrdinals("item", "current", "OPEN", "DONE", "PAUSED");
        op.noteOrdinals("item", "states", "OPEN", "DONE", "PAUSED");
        op.noteOrdinals("item_notes", "notes_key", "OPEN", "DONE", "PAUSED");
        op.noteOrdinals("item_past", "past", "OPEN", "DONE", "PAUSED");
        op.dropConstraint("item", "item_current_check");
        op.dropConstraint("item_notes", "item_notes_notes_key_check");
        op.dropConstraint("item_past", "item_past_past_check");
        op.addConstraint("item", check("item_current_check", "current between 0 and 2"));
        op.addConstraint("item_notes", check("item_notes_notes_key_check", "notes_KEY between 0 and 2"));
        op.addConstraint("item_past", check("item_past_past_check", "past between 0 and 2"));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere("item_past", "past > 1", "past has no such constant afterwards: change them first");
        op.requireNoRowsWhere(
                "item_notes", "notes_key > 1", "notes_key has no such constant afterwards: change them first");
        op.requireNoRowsWhere("item", "current > 1", "current has no such constant afterwards: change them first");
        op.dropConstraint("item_past", "item_past_past_check");
        op.dropConstraint("item_notes", "item_notes_notes_key_check");
        op.dropConstraint("item", "item_current_check");
        op.addConstraint("item_past", check("item_past_past_check", "((past >= 0) AND (past <= 1))"));
        op.addConstraint("item_notes", check("item_notes_notes_key_check", "((notes_key >= 0) AND (notes_key <= 1))"));
        op.addConstraint("item", check("item_current_check", "((current >= 0) AND (current <= 1))"));
    }
}
