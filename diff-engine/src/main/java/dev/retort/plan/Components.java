package dev.retort.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The strongly connected components of a graph, by Tarjan's algorithm without recursion: a chain of ten thousand
 * tables must not exhaust the stack.
 */
final class Components<N> {

    private final Map<N, Set<N>> successors;
    private final Map<N, Integer> discovered = new HashMap<>();
    private final Map<N, Integer> lowest = new HashMap<>();
    private final Map<N, Integer> component = new HashMap<>();
    private final Deque<N> open = new ArrayDeque<>();
    private final Deque<Visit<N>> path = new ArrayDeque<>();

    private record Visit<N>(N node, Iterator<N> next) {}

    private Components(Map<N, Set<N>> successors) {
        this.successors = successors;
    }

    /** The component's number of each node; every successor must be a node. */
    static <N> Map<N, Integer> of(Map<N, Set<N>> successors) {
        Components<N> components = new Components<>(successors);
        List<N> nodes = new ArrayList<>(successors.keySet());
        nodes.forEach(components::explore);
        return components.component;
    }

    private void explore(N start) {
        if (discovered.containsKey(start)) {
            return;
        }
        enter(start);
        while (!path.isEmpty()) {
            Visit<N> visit = path.peek();
            if (visit.next().hasNext()) {
                look(visit.node(), visit.next().next());
            } else {
                leave(path.pop().node());
            }
        }
    }

    private void enter(N node) {
        discovered.put(node, discovered.size());
        lowest.put(node, discovered.get(node));
        open.push(node);
        path.push(new Visit<>(node, successors.get(node).iterator()));
    }

    private void look(N node, N successor) {
        if (!discovered.containsKey(successor)) {
            enter(successor);
        } else if (!component.containsKey(successor)) {
            lowest.merge(node, discovered.get(successor), Math::min);
        }
    }

    private void leave(N node) {
        if (lowest.get(node).equals(discovered.get(node))) {
            close(node);
        }
        if (!path.isEmpty()) {
            lowest.merge(path.peek().node(), lowest.get(node), Math::min);
        }
    }

    private void close(N root) {
        N member;
        do {
            member = open.pop();
            component.put(member, discovered.get(root));
        } while (!member.equals(root));
    }
}
