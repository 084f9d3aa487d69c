package dev.retort.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;

/** Which revision must come before which, as a relation between ids that can be followed both ways. */
final class Edges {

    private final Map<String, Set<String>> before = new LinkedHashMap<>();
    private final Map<String, Set<String>> after = new HashMap<>();

    /** @param predecessors the ids that come directly before a revision; all of them must be revisions */
    Edges(Collection<RevisionNode> nodes, Function<RevisionNode, Collection<String>> predecessors) {
        nodes.forEach(node -> after.put(node.id(), new LinkedHashSet<>()));
        for (RevisionNode node : nodes) {
            Set<String> ids = new LinkedHashSet<>(predecessors.apply(node));
            before.put(node.id(), ids);
            ids.forEach(id -> after.get(id).add(node.id()));
        }
    }

    Set<String> before(String id) {
        return before.get(id);
    }

    Set<String> after(String id) {
        return after.get(id);
    }

    Set<String> withAllBefore(Collection<String> ids) {
        return closure(ids, before::get);
    }

    Set<String> withAllAfter(Collection<String> ids) {
        return closure(ids, after::get);
    }

    private static Set<String> closure(Collection<String> ids, Function<String, Set<String>> neighbours) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            String id = open.pop();
            if (reached.add(id)) {
                open.addAll(neighbours.apply(id));
            }
        }
        return reached;
    }

    /** The members of a set that nothing in the set comes after. */
    List<String> tips(Set<String> ids) {
        return ids.stream()
                .filter(id -> after.get(id).stream().noneMatch(ids::contains))
                .toList();
    }

    /** Every id after those before it (Kahn's algorithm); the ids of a circle, and all behind it, are left out. */
    List<String> sorted(Comparator<String> amongReady) {
        Map<String, Integer> waiting = new HashMap<>();
        PriorityQueue<String> ready = new PriorityQueue<>(amongReady);
        before.forEach((id, ids) -> {
            waiting.put(id, ids.size());
            if (ids.isEmpty()) {
                ready.add(id);
            }
        });
        List<String> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            String id = ready.poll();
            sorted.add(id);
            for (String next : after.get(id)) {
                if (waiting.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return sorted;
    }

    /** The ids of one circle, each before the next one and the last before the first; none if there is no circle. */
    List<String> circle() {
        Set<String> stuck = new LinkedHashSet<>(before.keySet());
        sorted(Comparator.naturalOrder()).forEach(stuck::remove);
        if (stuck.isEmpty()) {
            return List.of();
        }
        Set<String> trail = new LinkedHashSet<>();
        String at = stuck.iterator().next();
        while (trail.add(at)) { // whatever is stuck waits for something that is stuck
            at = before.get(at).stream().filter(stuck::contains).findFirst().orElseThrow();
        }
        List<String> walked = new ArrayList<>(trail);
        List<String> circle = new ArrayList<>(walked.subList(walked.indexOf(at), walked.size()));
        Collections.reverse(circle);
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        return circle;
    }
}
