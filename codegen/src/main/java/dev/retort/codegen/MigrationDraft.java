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
 * @param isBaseline whether it says what a database had before its history began
 * @param upgrade empty for a migration that is written by hand, or that only merges
 * @param notes what a person has to think about in operations of either direction
 */
public record MigrationDraft(
        String packageName,
        String className,
        String message,
        String id,
        List<String> downRevisions,
        List<String> branchLabels,
        List<String> dependsOn,
        boolean isBaseline,
        Instant created,
        List<Operation> upgrade,
        List<Operation> downgrade,
        List<Note> notes) {

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
        notes = List.copyOf(notes);
    }

    /** A migration that is no baseline and has nothing to say beside. */
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
                false,
                created,
                upgrade,
                downgrade,
                List.of());
    }

    /** The same migration with notes to show. */
    public MigrationDraft showing(List<? extends Note> newNotes) {
        return new MigrationDraft(
                packageName,
                className,
                message,
                id,
                downRevisions,
                branchLabels,
                dependsOn,
                isBaseline,
                created,
                upgrade,
                downgrade,
                List.copyOf(newNotes));
    }

    /** The same as a baseline, or not. */
    public MigrationDraft withBaseline(boolean baseline) {
        return new MigrationDraft(
                packageName,
                className,
                message,
                id,
                downRevisions,
                branchLabels,
                dependsOn,
                baseline,
                created,
                upgrade,
                downgrade,
                notes);
    }

    /** The class's name with its package. */
    public String fullClassName() {
        return packageName.isEmpty() ? className : packageName + "." + className;
    }
}
