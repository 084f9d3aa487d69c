package dev.retort.script;

import dev.retort.migration.Migration;
import dev.retort.migration.Revision;
import dev.retort.operation.Operation;
import dev.retort.problem.FailureException;
import dev.retort.revision.RevisionNode;
import dev.retort.run.Direction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which migrations a build does not have as their sources say them: those without a class, and those whose class has
 * another place in the history or says other operations. Work on the connection is no operation and not compared.
 */
public final class BuildCheck {

    private final List<RevisionNode> missing = new ArrayList<>();
    private final List<RevisionNode> stale = new ArrayList<>();

    private BuildCheck() {}

    /** Compares the sources of a history, compiled as they are now, with built classes. */
    static BuildCheck of(MigrationHistory history, BuiltClasses built) {
        BuildCheck check = new BuildCheck();
        List<RevisionNode> revisions = history.graph().revisions();
        List<Migration> sources = history.migrations(revisions);
        try (URLClassLoader loader = built.loader()) {
            CompiledMigrations classes = new CompiledMigrations(loader);
            for (int i = 0; i < sources.size(); i++) {
                check.compare(history.script(revisions.get(i)), sources.get(i), loader, classes);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return check;
    }

    private void compare(Script script, Migration source, URLClassLoader loader, CompiledMigrations classes) {
        if (loader.findResource(script.className().replace('.', '/') + ".class") == null) {
            missing.add(script.revision());
        } else if (!says(source, script, classes)) {
            stale.add(script.revision());
        }
    }

    private static boolean says(Migration source, Script script, CompiledMigrations classes) {
        try {
            Migration built = classes.instance(script);
            return isPlacedAs(source, built) && operations(script, source).equals(operations(script, built));
        } catch (FailureException | LinkageError unusable) {
            return false; // written against another Retort, or its libraries are not in the build
        }
    }

    private static boolean isPlacedAs(Migration source, Migration built) {
        Revision wanted = source.getClass().getAnnotation(Revision.class);
        Revision found = built.getClass().getAnnotation(Revision.class);
        return found != null
                && wanted.id().equals(found.id())
                && Arrays.equals(wanted.downRevision(), found.downRevision())
                && Arrays.equals(wanted.dependsOn(), found.dependsOn())
                && Arrays.equals(wanted.branchLabels(), found.branchLabels());
    }

    private static List<List<Operation>> operations(Script script, Migration migration) {
        return Arrays.stream(Direction.values())
                .map(direction ->
                        Recording.of(script.revision(), direction, migration).operations())
                .toList();
    }

    /** The migrations that it has no class of. */
    public List<RevisionNode> missing() {
        return List.copyOf(missing);
    }

    /** The migrations whose class says something else than the source. */
    public List<RevisionNode> stale() {
        return List.copyOf(stale);
    }
}
