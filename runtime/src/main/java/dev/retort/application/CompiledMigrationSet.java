package dev.retort.application;

import dev.retort.migration.Migration;
import dev.retort.migration.Revision;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.Direction;
import dev.retort.run.MigrationSet;
import dev.retort.run.RunStep;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Migrations as classes of an application. What a class said in its Javadoc is gone; its name tells the message. */
final class CompiledMigrationSet implements MigrationSet {

    private final Map<String, Class<?>> classes;
    private final RevisionGraph graph;
    private final String where;

    private CompiledMigrationSet(Collection<Class<?>> classes, String where) {
        this.classes = new LinkedHashMap<>();
        this.where = where;
        this.graph = RevisionGraph.of(
                classes.stream().map(CompiledMigrationSet::revision).toList());
        classes.forEach(
                type -> this.classes.put(type.getAnnotation(Revision.class).id(), type));
    }

    static CompiledMigrationSet of(Collection<Class<? extends Migration>> classes) {
        classes.stream()
                .filter(type -> !type.isAnnotationPresent(Revision.class))
                .findFirst()
                .ifPresent(type -> {
                    throw unusable(type, "it has no @Revision", null);
                });
        return new CompiledMigrationSet(List.copyOf(classes), "the classes that the application names");
    }

    static CompiledMigrationSet in(ClassLoader loader, Collection<String> packages, boolean recursive) {
        String where = packages.stream().map(name -> "package " + name).collect(Collectors.joining("\n"))
                + (recursive ? "\nand those below" : "");
        List<Class<?>> classes = packages.stream()
                .flatMap(name -> new PackageSearch(loader, name, recursive).classNames().stream())
                .distinct()
                .map(name -> loaded(name, loader))
                .filter(type -> type.isAnnotationPresent(Revision.class))
                .<Class<?>>map(type -> type)
                .toList();
        CompiledMigrationSet found = new CompiledMigrationSet(classes, where);
        if (classes.isEmpty()) {
            throw new UsageException(found.missing("The application has no migrations"));
        }
        return found;
    }

    @Override
    public Problem missing(String what) {
        return Problem.of(what)
                .where(where + "\non the class path, compiled")
                .found("no class with @dev.retort.migration.Revision")
                .wanted("one at least")
                .next("name the package that the migrations are in")
                .next("or, if they are there in the sources: build the application anew, and mount nothing over its"
                        + " classes");
    }

    private static Class<?> loaded(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError unlinked) {
            throw new FailureException(
                    Problem.of("Class " + name + " beside the migrations cannot be loaded")
                            .found(unlinked.toString())
                            .next("put what it needs on the class path, or move it to another package"),
                    unlinked);
        }
    }

    private static RevisionNode revision(Class<?> type) {
        Revision revision = type.getAnnotation(Revision.class);
        if (!Migration.class.isAssignableFrom(type)) {
            throw unusable(type, "it does not implement dev.retort.migration.Migration", null);
        }
        return new RevisionNode(
                revision.id(),
                List.of(revision.downRevision()),
                List.of(revision.branchLabels()),
                List.of(revision.dependsOn()),
                revision.created(),
                ClassNameMessage.of(type.getSimpleName()),
                type.getName());
    }

    @Override
    public RevisionGraph graph() {
        return graph;
    }

    @Override
    public List<RunStep> steps(List<RevisionNode> revisions, Direction direction) {
        return revisions.stream()
                .map(revision -> new RunStep(revision, direction, instance(classes.get(revision.id()))))
                .toList();
    }

    private static Migration instance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Migration) constructor.newInstance();
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException unfit) {
            throw unusable(type, "it needs a constructor without parameters", unfit);
        } catch (InvocationTargetException thrown) {
            throw unusable(type, "its constructor threw " + thrown.getCause(), thrown.getCause());
        }
    }

    private static FailureException unusable(Class<?> type, String reason, Throwable cause) {
        return new FailureException(
                Problem.of("Class " + type.getName() + " cannot be used as a migration")
                        .found(reason)
                        .next("correct the class; the database is unchanged"),
                cause);
    }

    @Override
    public String sourceChecksum(RevisionNode revision) {
        return "";
    }

    @Override
    public boolean isBaseline(RevisionNode revision) {
        return classes.get(revision.id()).getAnnotation(Revision.class).baseline();
    }

    @Override
    public String where() {
        return where;
    }
}
