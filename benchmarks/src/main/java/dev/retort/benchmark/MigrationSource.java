package dev.retort.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One of many small migrations, each following the one before: every tenth creates a table, the others add a column to it.
 *
 * @param number from 1
 */
record MigrationSource(int number) {

    private static final int TABLE_EVERY = 10;

    private static final String TEMPLATE = """
            package migrations;

            import static dev.retort.migration.Ddl.*;

            import dev.retort.migration.Migration;
            import dev.retort.migration.Operations;
            import dev.retort.migration.Revision;

            /** Small change $number. */
            @Revision(id = "$id"$after, created = "2026-11-21T10:15:00Z")
            public final class R$padded_SmallChange implements Migration {

                @Override
                public void upgrade(Operations op) {
                    $upgrade
                }

                @Override
                public void downgrade(Operations op) {
                    $downgrade
                }
            }
            """;

    /** Writes so many of them into a project's only location. */
    static void writeAll(int count, Path sourceRoot) throws IOException {
        Path directory = Files.createDirectories(sourceRoot.resolve("migrations"));
        for (int number = 1; number <= count; number++) {
            MigrationSource source = new MigrationSource(number);
            Files.writeString(directory.resolve(source.className() + ".java"), source.text());
        }
    }

    private String className() {
        return "R%05d_SmallChange".formatted(number);
    }

    private static String id(int number) {
        return "%012x".formatted(number);
    }

    private String text() {
        int first = (number - 1) / TABLE_EVERY * TABLE_EVERY + 1;
        String table = "t_%05d".formatted(first);
        String column = "c_%05d".formatted(number);
        boolean creates = first == number;
        return TEMPLATE.replace("$number", Integer.toString(number))
                .replace("$padded", "%05d".formatted(number))
                .replace("$id", id(number))
                .replace("$after", number == 1 ? "" : ", downRevision = \"" + id(number - 1) + "\"")
                .replace(
                        "$upgrade",
                        creates
                                ? "op.createTable(\"" + table
                                        + "\", column(\"id\", bigint()).asIdentity(), primaryKey(\"id\"));"
                                : "op.addColumn(\"" + table + "\", column(\"" + column + "\", integer()));")
                .replace(
                        "$downgrade",
                        creates
                                ? "op.dropTable(\"" + table + "\");"
                                : "op.dropColumn(\"" + table + "\", \"" + column + "\");");
    }
}
