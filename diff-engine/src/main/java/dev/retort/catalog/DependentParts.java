package dev.retort.catalog;

import dev.retort.catalog.Dependence.Manner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives to each object what its parts hang on: a view has its query in a rule, a generated column its expression in a
 * default, a table a type of its rows, a type one of its arrays, a key an index.
 */
final class DependentParts {

    private final List<Dependent> all;
    private final Map<String, String> owners = new HashMap<>();

    DependentParts(List<Dependent> all) {
        this.all = all;
        all.forEach(dependent -> owner(dependent).ifPresent(owner -> owners.put(dependent.id(), owner)));
    }

    private static Optional<String> owner(Dependent dependent) {
        if (isNoColumnByItself(dependent)) {
            return Optional.of(new Dependence(Manner.INTERNAL, dependent.id()).whole());
        }
        return dependent.uses().stream()
                .filter(use -> use.manner() == Manner.INTERNAL)
                .map(Dependence::on)
                .findFirst();
    }

    /** A view's, an index's or a sequence's column comes and goes with the whole. */
    private static boolean isNoColumnByItself(Dependent dependent) {
        return !dependent.part().isEmpty()
                && Set.of("view column", "materialized view column", "index column", "sequence column")
                        .contains(dependent.kind());
    }

    List<Dependent> wholes() {
        Map<String, Set<Dependence>> uses = new LinkedHashMap<>();
        all.forEach(dependent -> uses.computeIfAbsent(whole(dependent.id()), id -> new LinkedHashSet<>())
                .addAll(uses(dependent)));
        return all.stream()
                .filter(dependent -> !owners.containsKey(dependent.id()))
                .map(dependent -> dependent.using(List.copyOf(uses.get(dependent.id()))))
                .toList();
    }

    private List<Dependence> uses(Dependent dependent) {
        List<Dependence> uses = new ArrayList<>();
        dependent.uses().stream()
                .filter(use -> use.manner() != Manner.INTERNAL)
                .map(use -> new Dependence(use.manner(), whole(use.on())))
                .filter(use -> !use.on().equals(whole(dependent.id())))
                .forEach(uses::add);
        return uses;
    }

    private String whole(String id) {
        String whole = id;
        while (owners.containsKey(whole)) {
            whole = owners.get(whole);
        }
        return whole;
    }
}
