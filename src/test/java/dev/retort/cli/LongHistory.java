package dev.retort.cli;

/**
 * Thirty revisions: a line, a branch from the tenth on ({@code r11} to {@code r14} beside {@code s11} to {@code s14}), a
 * merge, a line again; autocommit blocks, data, hostile names.
 */
final class LongHistory {

    static final int SIZE = 30;

    private static final String TABLE = "\"odd \\\"ta'ble; -- $$ \\\\ :x ?\"";

    /** The same table's name in SQL, inside of a Java string. */
    private static final String QUOTED = "\\\"odd \\\"\\\"ta'ble; -- $$ \\\\ :x ?\\\"";

    private LongHistory() {}

    static void writeTo(TestProject project) {
        first(project);
        for (int i = 3; i <= 9; i++) {
            column(project, "r", i, previous("r", i));
        }
        concurrently(project);
        for (int i = 11; i <= 14; i++) {
            column(project, "r", i, previous("r", i));
            column(project, "s", i, i == 11 ? "r10" : previous("s", i));
        }
        revision(project, "r15", "{\"r14\", \"s14\"}", "", "");
        data(project);
        for (int i = 17; i <= 25; i++) {
            column(project, "r", i, previous("r", i));
        }
        last(project);
    }

    private static String previous(String line, int i) {
        return "%s%02d".formatted(line, i - 1);
    }

    private static void revision(TestProject project, String id, String parents, String upgrade, String downgrade) {
        String following = parents.isEmpty() ? "" : ", downRevision = " + parents;
        project.migration("R_" + id, "id = \"" + id + "\"" + following, upgrade, downgrade);
    }

    private static void column(TestProject project, String line, int i, String parent) {
        String name = "%s%02d".formatted(line, i);
        revision(
                project,
                name,
                "\"" + parent + "\"",
                "op.addColumn(\"items\", column(\"%s\", integer()).notNull().defaultTo(\"%d\"));".formatted(name, i)
                        + "op.createIndex(\"ix_%s\", \"items\", \"%s\");".formatted(name, name),
                "op.dropIndex(\"ix_%s\"); op.dropColumn(\"items\", \"%s\");".formatted(name, name));
    }

    private static void first(TestProject project) {
        revision(project, "r01", "", """
                op.createEnum("mood", "sad", "o'k\\\\");
                op.createTable("items", column("id", bigint()).asIdentity(), column("mood", enumType("mood")),
                        primaryKey("id"), comment("it's \\\\ a\\ncomment; -- \\\\! false"));
                """, "op.dropTable(\"items\"); op.dropEnum(\"mood\");");
        revision(
                project,
                "r02",
                "\"r01\"",
                """
                op.createTable(%1$s, column("i", bigint()), column("t", text()), column("n", numeric(20, 5)),
                        column("f", doublePrecision()), column("r", real()), column("b", bool()), column("d", date()),
                        column("ts", timestamp()), column("tz", timestamptz()), column("ti", time()),
                        column("u", uuid()), column("y", bytea()), column("a", integer().array()),
                        column("j", jsonb()));
                op.execute("create function greet() returns text language plpgsql as $$ begin return ':x; \\\\'; end $$");
                """.formatted(TABLE),
                "op.execute(\"drop function greet()\"); op.dropTable(" + TABLE + ");");
    }

    private static void concurrently(TestProject project) {
        revision(project, "r10", "\"r09\"", """
                op.execute("insert into items (mood) values ('sad')");
                op.autocommit(out -> out.execute("create index concurrently ix_con on items (mood) -- outside"));
                op.autocommit(out -> out.addEnumLabel("mood", "happy"));
                op.execute("insert into items (mood) values ('happy')");
                """, """
                op.execute("delete from items");
                op.autocommit(out -> out.execute("drop index concurrently ix_con"));
                op.replaceEnum("mood", "sad", "o'k\\\\");
                """);
    }

    private static void data(TestProject project) {
        revision(
                project,
                "r16",
                "\"r15\"",
                """
                java.util.Map<String, Object> row = new java.util.LinkedHashMap<>();
                row.put("i", 3_000_000_000L);
                row.put("t", "it's \\\\ '; DROP TABLE items; -- $$ :x :'x' ? \\n\\t\\u20ac \\ud83d\\ude00");
                row.put("n", new java.math.BigDecimal("-1.50"));
                row.put("f", 0.1 + 0.2);
                row.put("r", Float.MIN_VALUE);
                row.put("b", true);
                row.put("d", java.time.LocalDate.of(-43, 3, 15));
                row.put("ts", java.time.LocalDateTime.of(2026, 1, 2, 3, 4, 5, 678901000));
                row.put("tz", java.time.OffsetDateTime.parse("2026-01-02T03:04:05-03:30"));
                row.put("ti", java.time.LocalTime.of(23, 59, 59));
                row.put("u", new java.util.UUID(1, 2));
                row.put("y", new byte[] {0, -1, 92, 39});
                java.util.Map<String, Object> empty = new java.util.LinkedHashMap<>(row);
                empty.replaceAll((column, value) -> null);
                op.bulkInsert(%1$s, java.util.List.of(row, empty));
                op.execute("update %2$s set n = i / ? + ?, t = t || ?, j = to_jsonb(?), f = f * ? where i - ? > 0",
                        7, new java.math.BigDecimal("2"), "a'?\\\\", "x", -0.5, -1L);
                op.execute("update %2$s set a = array[1,2,3], j = '{\\"k\\": 1}' where j ?? 'k' or t is null and ?", true);
                """.formatted(TABLE, QUOTED),
                "op.execute(\"delete from items where id > 1000\");");
    }

    private static void last(TestProject project) {
        revision(project, "r26", "\"r25\"", """
                op.addConstraint("items", check("ck_'; --", "r03 >= 0 and r03 <> ALL (ARRAY[7, 8])"));
                op.renameColumn("items", "r03", "R 03\\"'");
                op.execute("select a[1:r] from (select array[1, 2] as a, 1 as r) as q; select 1 -- done");
                """, """
                op.renameColumn("items", "R 03\\"'", "r03");
                op.dropConstraint("items", "ck_'; --");
                """);
    }
}
