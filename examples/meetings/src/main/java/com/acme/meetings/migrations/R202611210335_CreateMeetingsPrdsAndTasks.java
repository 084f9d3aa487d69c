package com.acme.meetings.migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Create meetings, prds and tasks. */
@Revision(id = "8ed3aa743784", created = "2026-11-21T03:35:53Z")
public final class R202611210335_CreateMeetingsPrdsAndTasks implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "meetings",
                column("attendee_count", smallint()),
                column("budget", numeric(12, 2)),
                column("confidential", bool()).notNull(),
                column("duration_minutes", integer()).notNull(),
                column("created_at", timestamptz(6)).notNull(),
                column("id", bigint()).asIdentity(),
                column("starts_at", timestamptz(6)).notNull(),
                column("updated_at", timestamptz(6)).notNull(),
                column("external_ref", uuid()),
                column("location", varchar(120)),
                column("title", varchar(200)).notNull(),
                column("minutes", text()),
                primaryKey("id"));
        op.createIndex("ix_meetings_external_ref", "meetings", "external_ref");
        op.createIndex("ix_meetings_location_title", "meetings", "location", "title");
        op.createIndex("meetings", index("ix_meetings_starts_at", key("starts_at").desc()));

        op.createTable(
                "prds",
                column("revision", integer()).notNull().defaultTo("1"),
                column("created_at", timestamptz(6)).notNull(),
                column("id", bigint()).asIdentity(),
                column("meeting_id", bigint()).notNull(),
                column("title", varchar(200)).notNull(),
                column("content", jsonb()).notNull(),
                primaryKey("id"),
                unique("prds_meeting_id_key", "meeting_id"),
                foreignKey("fk7w3yjdq1myqbbq2gn0r07aovv", "meeting_id").references("meetings", "id"));

        op.createTable(
                "tasks",
                column("due_on", date()),
                column("estimated_hours", numeric(6, 2)),
                column("created_at", timestamptz(6)).notNull(),
                column("id", bigint()).asIdentity(),
                column("prd_id", bigint()).notNull(),
                column("priority", varchar(20)).notNull(),
                column("status", varchar(20)).notNull(),
                column("assignee", varchar(80)),
                column("title", varchar(200)).notNull(),
                primaryKey("id"),
                check("tasks_priority_check", "priority in ('LOW','MEDIUM','HIGH')"),
                check("tasks_status_check", "status in ('OPEN','IN_PROGRESS','DONE','CANCELLED')"),
                foreignKey("fk_tasks_prd", "prd_id").references("prds", "id"));
        op.createIndex("ix_tasks_assignee", "tasks", "assignee");
        op.createIndex("tasks", index("ix_tasks_created_at", key("created_at").desc()));
        op.createIndex("ix_tasks_due_on_priority", "tasks", "due_on", "priority");
        op.createIndex("ix_tasks_prd", "tasks", "prd_id");
        op.createIndex("ix_tasks_status", "tasks", "status");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("tasks"); // the rows of tasks are lost
        op.dropTable("prds"); // the rows of prds are lost
        op.dropTable("meetings"); // the rows of meetings are lost
    }
}
