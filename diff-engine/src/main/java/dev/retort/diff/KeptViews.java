package dev.retort.diff;

import dev.retort.catalog.Catalog;
import dev.retort.catalog.FoundView;
import dev.retort.operation.ColumnChange.SetType;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameOperation;
import dev.retort.operation.TypeOperation.ReplaceComposite;
import dev.retort.operation.TypeOperation.ReplaceEnum;
import dev.retort.operation.ViewOperation;
import dev.retort.operation.ViewOperation.CreateView;
import dev.retort.operation.ViewOperation.DropView;
import dev.retort.plan.Step;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The views that are right as they are: one that hangs on what the steps make anew is dropped before and made again after.
 *
 * @param found the views that take part in the comparison
 * @param wanted the same views as the entities write them, as far as they want them
 * @param needs what each view is known to need beyond what its creation says: the types of the columns that it reads, and
 *     tables that its query names with the default schema
 */
public record KeptViews(List<FoundView> found, Map<QualifiedName, View> wanted, Map<ObjectRef, Set<ObjectRef>> needs) {

    /** No views. */
    public static final KeptViews NONE = new KeptViews(List.of(), Map.of(), Map.of());

    public KeptViews {
        found = List.copyOf(found);
        wanted = Map.copyOf(wanted);
        needs = Map.copyOf(needs);
    }

    static KeptViews of(Catalog catalog, Schema wanted, Predicate<FoundView> isCompared) {
        Schema found = catalog.schema();
        Map<ObjectRef, Set<ObjectRef>> needs = new HashMap<>();
        for (Schema schema : List.of(found, wanted)) {
            for (View view : schema.views()) {
                needs.computeIfAbsent(ObjectRef.view(view.name()), name -> new HashSet<>())
                        .addAll(needs(view, schema, catalog.defaultSchema()));
            }
        }
        return new KeptViews(
                catalog.views().stream()
                        .filter(isCompared)
                        .map(view -> view.using(types(view, found)))
                        .toList(),
                wanted.views().stream().collect(Collectors.toMap(View::name, view -> view)),
                needs);
    }

    private static Set<ObjectRef> needs(View view, Schema schema, String defaultSchema) {
        Set<ObjectRef> needs = new HashSet<>();
        for (QualifiedName read : view.reads()) {
            QualifiedName name =
                    read.schema().filter(defaultSchema::equals).isPresent() ? QualifiedName.of(read.name()) : read;
            needs.addAll(ViewOperation.reading(name));
            schema.table(name).stream()
                    .flatMap(table -> table.columns().stream())
                    .map(column -> ObjectRef.type(column.type()))
                    .forEach(needs::add);
        }
        return needs;
    }

    /** A type is made anew under the columns that have it. */
    private static Set<ObjectRef> types(FoundView view, Schema schema) {
        Set<ObjectRef> types = new HashSet<>();
        for (ObjectRef used : view.uses()) {
            if (used.kind() == ObjectRef.Kind.COLUMN) {
                schema.table(used.owner())
                        .flatMap(table -> table.column(used.part()))
                        .map(column -> ObjectRef.type(column.type()))
                        .ifPresent(types::add);
            }
        }
        return types;
    }

    /**
     * The steps with those of the views that hang on what they make anew, in either direction: a generated column becomes a
     * plain one in its place, and comes back as another one.
     */
    List<Step> around(List<Step> steps) {
        Set<ObjectRef> broken = new HashSet<>();
        steps.forEach(step -> Stream.concat(step.upgrade().stream(), step.downgrade().stream())
                .forEach(operation -> broken.addAll(brokenBy(operation))));
        List<Step> all = new ArrayList<>(steps);
        List<FoundView> kept = new ArrayList<>(found);
        kept.removeIf(view -> broken.contains(ObjectRef.view(view.view().name())));
        Optional<FoundView> next = first(kept, broken);
        while (next.isPresent()) {
            View view = next.get().view();
            DropView drop = new DropView(view.name());
            all.add(new Step(
                    List.of(drop, new CreateView(wanted.getOrDefault(view.name(), view))),
                    List.of(drop, new CreateView(view))));
            broken.add(ObjectRef.view(view.name()));
            kept.remove(next.get());
            next = first(kept, broken);
        }
        return all;
    }

    private static Optional<FoundView> first(List<FoundView> views, Set<ObjectRef> broken) {
        return views.stream()
                .filter(view -> view.uses().stream().anyMatch(broken::contains))
                .findFirst();
    }

    /** A column keeps what reads it through all changes but one of its type, and everything does through renames. */
    static Collection<ObjectRef> brokenBy(Operation operation) {
        if (operation instanceof AlterColumn altered) {
            boolean retyped = altered.changes().stream().anyMatch(SetType.class::isInstance);
            return retyped ? altered.drops() : Set.of();
        }
        if (operation instanceof RenameOperation) {
            return Set.of();
        }
        return operation instanceof ReplaceEnum || operation instanceof ReplaceComposite
                ? operation.creates()
                : operation.drops();
    }

    /**
     * The parts of steps that have to come before renames, since only there the texts of their views can be made again: those
     * that drop views which read something with a new name, or which read such views.
     */
    List<Step> beforeRenames(List<Step> steps, Set<ObjectRef> renamed) {
        Set<ObjectRef> gone = new HashSet<>(renamed);
        Set<Step> first = new HashSet<>();
        List<FoundView> rest = new ArrayList<>(found);
        Optional<FoundView> next = first(rest, gone);
        while (next.isPresent()) {
            FoundView view = next.get();
            steps.stream()
                    .filter(step ->
                            step.upgrade().contains(new DropView(view.view().name())))
                    .forEach(first::add);
            gone.add(ObjectRef.view(view.view().name()));
            rest.remove(view);
            next = first(rest, gone);
        }
        return steps.stream().filter(first::contains).toList();
    }
}
