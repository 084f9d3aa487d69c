package dev.retort.application.shop.below;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Index notes. */
@Revision(id = "c3", downRevision = "b2", created = "2026-11-21T11:00:00Z")
final class R202611211100_IndexNotes implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createIndex("ix_orders_note", "orders", "note");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_orders_note");
    }
}
