package dev.retort.application.shop;

import static dev.retort.migration.Ddl.column;
import static dev.retort.migration.Ddl.text;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Add note to orders. */
@Revision(id = "b2", downRevision = "a1", created = "2026-11-21T10:00:00Z")
final class R202611211000_AddNoteToOrders implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("orders", column("note", text()));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("orders", "note");
    }
}
