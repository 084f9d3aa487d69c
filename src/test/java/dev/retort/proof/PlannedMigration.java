package dev.retort.proof;

import static dev.retort.file.Javac.options;

import dev.retort.MigrationNotes;
import dev.retort.codegen.MigrationDraft;
import dev.retort.codegen.MigrationWriter;
import dev.retort.diff.SchemaDiff;
import dev.retort.migration.Migration;
import dev.retort.migration.Recorder;
import dev.retort.operation.ColumnOperation.AddColumn;
import dev.retort.operation.Operation;
import dev.retort.plan.Fills;
import dev.retort.plan.Plan;
import dev.retort.schema.QualifiedName;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A plan and the class written for it.
 *
 * @param className without its package
 * @param source the whole file
 */
record PlannedMigration(String className, String source, List<Operation> upgrade, List<Operation> downgrade) {

    private static final String PACKAGE = "migrations";
    private static final String CLASS_PREFIX = "R202601011200_";
    private static final Instant CREATED = Instant.parse("2026-01-01T12:00:00Z");

    /** Writes the class under a fixed date. */
    static PlannedMigration of(SchemaDiff diff, Fills fills, String message, String id, List<String> downRevisions) {
        Plan plan = diff.plan(fills);
        String className = CLASS_PREFIX + camelCase(message);
        MigrationDraft draft = new MigrationDraft(
                PACKAGE,
                className,
                message,
                id,
                downRevisions,
                List.of(),
                List.of(),
                CREATED,
                plan.upgrade(),
                plan.downgrade());
        String source = MigrationWriter.source(draft.showing(MigrationNotes.of(diff, plan)));
        return new PlannedMigration(className, source, plan.upgrade(), plan.downgrade());
    }

    private static String camelCase(String message) {
        StringBuilder name = new StringBuilder();
        for (String word : message.split("[^A-Za-z0-9]+")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    /** Compiles the class as strictly as javac can and compares what it says with what was planned. */
    void checkRoundTrip(Path folder, Findings findings) throws Exception {
        Path output = Files.createDirectories(folder.resolve("migration-" + className));
        Javac.compile(Map.of(className + ".java", source), output, options(List.of("-Xlint:all", "-Werror")));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {output.toUri().toURL()}, PlannedMigration.class.getClassLoader())) {
            Constructor<?> constructor =
                    loader.loadClass(PACKAGE + "." + className).getDeclaredConstructor();
            constructor.setAccessible(true); // it may be package-private
            Migration migration = (Migration) constructor.newInstance();
            compare("upgrade", upgrade, Recorder.record(migration::upgrade), findings);
            compare("downgrade", downgrade, Recorder.record(migration::downgrade), findings);
        }
    }

    private static void compare(
            String direction, List<Operation> planned, List<Operation> recorded, Findings findings) {
        if (!planned.equals(recorded)) {
            Stream<String> lost = planned.stream()
                    .filter(operation -> !recorded.contains(operation))
                    .map(operation -> "only planned:  " + operation);
            Stream<String> invented = recorded.stream()
                    .filter(operation -> !planned.contains(operation))
                    .map(operation -> "only recorded: " + operation);
            List<String> differing = Stream.concat(lost, invented).toList();
            findings.add(
                    Law.ROUND_TRIP,
                    direction + "\n" + (differing.isEmpty() ? "another order" : String.join("\n", differing)));
        }
    }

    /** Whether columns of the table are added in a direction, and so come last whatever the entities say. */
    static boolean addsColumn(List<Operation> operations, QualifiedName table) {
        return operations.stream()
                .anyMatch(operation ->
                        operation instanceof AddColumn added && added.table().equals(table));
    }
}
