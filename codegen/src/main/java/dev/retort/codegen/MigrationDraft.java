package dev.retort.codegen;

import dev.retort.operation.Operation;
import java.time.Instant;
import java.util.List;
import javax.lang.model.SourceVersion;

/**
 * All that a migration class says.
 *
 * @param packageName may be empty, for the unnamed package
 * @param message the class's first Javadoc sentence
 * @param downRevisions the revisions that it follows
 * @param upgrade empty for a migration that is written by hand, or that only merges
 * @param alternatives what operations of either direction may be wrong about
 */
public record MigrationDraft(
        String packageName,
        String className,
        String message,
        String id,
        List<String> downRevisions,
        List<String> branchLabels,
        List<String> dependsOn,
        Instant created,
        List<Operation> upgrade,
        List<Operation> downgrade,
        List<Alternative> alternatives) {

    public MigrationDraft {
        if (!packageName.isEmpty() && !SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("Not a Java package name: " + packageName);
        }
        if (className.indexOf('.') >= 0 || !SourceVersion.isName(className, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("Not a Java class name: " + className);
        }
        downRevisions = List.copyOf(downRevisions);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        alternatives = List.copyOf(alternatives);
    }

    /** A migration that leaves no choice. */
    public MigrationDraft(
            String packageName,
            String className,
            String message,
            String id,
            List<String> downRevisions,
            List<String> branchLabels,
            List<String> dependsOn,
            Instant created,
            List<Operation> upgrade,
            List<Operation> downgrade) {
        this(
                packageName,
                className,
                message,
                id,
                downRevisions,
                branchLabels,
                dependsOn,
                created,
                upgrade,
                downgrade,
                List.of());
    }

    /** The same migration with choices to show. */
    public MigrationDraft showing(List<Alternative> newAlternatives) {
        return new MigrationDraft(
                packageName,
                className,
                message,
                id,
                downRevisions,
                branchLabels,
                dependsOn,
                created,
                upgrade,
                downgrade,
                newAlternatives);
    }
}
