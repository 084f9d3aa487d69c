package dev.retort.diff;

import dev.retort.catalog.FoundView;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the views that hang on what operations drop or make anew. */
final class ObstacleSearch {

    private final List<FoundView> rest;

    /** The place of the first operation that takes each object away. */
    private final Map<ObjectRef, Integer> places = new HashMap<>();

    ObstacleSearch(List<FoundView> views) {
        this.rest = new ArrayList<>(views);
    }

    /** Each view once, at the first operation that it stops; who reads another one comes before it, as it has to go. */
    List<Obstacle> obstacles(List<Operation> operations) {
        for (int place = 0; place < operations.size(); place++) {
            for (ObjectRef broken : KeptViews.brokenBy(operations.get(place))) {
                places.putIfAbsent(broken, place);
            }
        }
        List<FoundView> stopping = new ArrayList<>();
        for (Optional<FoundView> next = next(); next.isPresent(); next = next()) {
            FoundView view = next.get();
            places.put(reference(view), place(view).orElseThrow());
            stopping.add(0, view);
            rest.remove(view);
        }
        return stopping.stream()
                .map(view -> new Obstacle(view, operations.get(places.get(reference(view))), hold(view)))
                .toList();
    }

    private static ObjectRef reference(FoundView view) {
        return ObjectRef.view(view.view().name());
    }

    private Optional<FoundView> next() {
        return rest.stream()
                .filter(view -> place(view).isPresent())
                .min(Comparator.<FoundView, Integer>comparing(
                                view -> place(view).orElseThrow())
                        .thenComparing(view -> view.view().name()));
    }

    private Optional<Integer> place(FoundView view) {
        return view.uses().stream().filter(places::containsKey).map(places::get).min(Comparator.naturalOrder());
    }

    /** What is in a table that goes need not be named beside it. */
    private List<ObjectRef> hold(FoundView view) {
        return view.uses().stream()
                .filter(places::containsKey)
                .filter(used -> used.part().isEmpty() || !places.containsKey(ObjectRef.table(used.owner())))
                .sorted(ObjectRef.ORDER)
                .toList();
    }
}
