package dev.retort.faults;

import dev.retort.cli.TestProject;

/**
 * Migrations of every kind that a run may be interrupted in: plain DDL, rows, indexes that are built while others use the
 * table, labels that need a commit, autocommit blocks, two branches and their merge, a back-fill. Each downgrade takes back exactly what
 * its upgrade brought, rows included, and no row gets a number from a sequence: so a database that has gone any way to a
 * revision is equal to one that has gone straight there.
 */
final class FaultyHistory {

    private FaultyHistory() {}

    static void writeTo(TestProject project) {
        revision(project, "a1", "", """
                op.createEnum("mood", "sad");
                op.createTable("kinds", column("id", bigint()), column("name", text()), primaryKey("id"));
                op.createTable("items", column("id", bigint()), column("mood", enumType("mood")),
                        column("kind", bigint()), primaryKey("id"));
                """, """
                op.dropTable("items");
                op.dropTable("kinds");
                op.dropEnum("mood");
                """);
        revision(project, "b2", "a1", """
                java.util.List<java.util.Map<String, Object>> rows = new java.util.ArrayList<>();
                for (long id = 1; id <= 2500; id++) {
                    rows.add(java.util.Map.of("id", id, "name", "kind " + id));
                }
                op.bulkInsert("kinds", rows);
                op.execute("insert into items select n, 'sad', n from generate_series(1, ?) as n", 2000);
                """, """
                op.execute("delete from items where id <= 2000");
                op.execute("delete from kinds");
                """);
        revision(project, "c3", "b2", """
                op.execute("insert into items values (3001, 'sad')");
                op.createIndexConcurrently("ix_items_mood", "items", "mood");
                op.execute("insert into items values (3002, 'sad')");
                """, """
                op.execute("delete from items where id = 3002");
                op.dropIndexConcurrently("ix_items_mood");
                op.execute("delete from items where id = 3001");
                """);
        revision(project, "d4", "c3", """
                op.addEnumLabel("mood", "ok");
                op.execute("insert into items values (4001, 'ok')");
                op.autocommit(block -> {
                    block.execute("vacuum items");
                    block.execute("create index concurrently ix_items_kind on items (kind, id)");
                    block.execute("insert into items values (4002, 'ok')");
                    block.addEnumLabel("mood", "happy");
                });
                op.execute("insert into items values (4003, 'happy')");
                """, """
                op.execute("delete from items where id between 4001 and 4003");
                op.autocommit(block -> {
                    block.execute("drop index concurrently ix_items_kind");
                    block.execute("analyze items");
                });
                op.dropIndex("ix_items_mood");
                op.replaceEnum("mood", "sad");
                op.createIndex("ix_items_mood", "items", "mood");
                """);
        branches(project);
    }

    private static void branches(TestProject project) {
        revision(project, "e5", "d4", """
                op.addColumn("items", column("rating", integer()).notNull().defaultTo("3").comment("1 to 5"));
                op.addConstraint("items", check("ck_items_rating", "rating between 1 and 5"));
                op.execute("update items set rating = 4 where id % 2 = 0");
                """, """
                op.dropConstraint("items", "ck_items_rating");
                op.dropColumn("items", "rating");
                """);
        revision(project, "f5", "d4", """
                op.addConstraint("items",
                        foreignKey("fk_items_kind", "kind").references("kinds", "id").notValid());
                op.autocommit(block -> block.validateConstraint("items", "fk_items_kind"));
                """, """
                op.dropConstraint("items", "fk_items_kind");
                """);
        project.migration("R_g6", "id = \"g6\", downRevision = {\"e5\", \"f5\"}", "", "");
        revision(project, "h7", "g6", """
                op.renameColumn("kinds", "name", "title");
                op.dropIndexConcurrently("ix_items_kind");
                op.createSequence(sequence("tickets"));
                """, """
                op.dropSequence("tickets");
                op.createIndexConcurrently("ix_items_kind", "items", "kind", "id");
                op.renameColumn("kinds", "title", "name");
                """);
        revision(project, "i8", "h7", """
                op.backfill("items", set("rating", "5").where("rating = 4").inBatchesOf(500));
                """, """
                op.backfill("items", set("rating", "4").where("rating = 5").inBatchesOf(500));
                """);
    }

    private static void revision(TestProject project, String id, String before, String upgrade, String downgrade) {
        String following = before.isEmpty() ? "" : ", downRevision = \"" + before + "\"";
        project.migration("R_" + id, "id = \"" + id + "\"" + following, upgrade, downgrade);
    }
}
