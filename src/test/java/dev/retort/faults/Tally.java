package dev.retort.faults;

import dev.retort.faults.Fault.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many faults were injected, and how many of them survived, by kind. */
final class Tally {

    private final Map<Kind, Integer> injected = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> survived = new EnumMap<>(Kind.class);

    void injected(Kind kind) {
        injected.merge(kind, 1, Integer::sum);
    }

    void survived(Kind kind) {
        survived.merge(kind, 1, Integer::sum);
    }

    int injected() {
        return injected.values().stream().mapToInt(Integer::intValue).sum();
    }

    int survived() {
        return survived.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return injected.entrySet().stream()
                .map(entry -> "  %-36s %4d injected, %4d survived"
                        .formatted(entry.getKey(), entry.getValue(), survived.getOrDefault(entry.getKey(), 0)))
                .collect(Collectors.joining(
                        "\n", "", "\n  %-36s %4d injected, %4d survived".formatted("all", injected(), survived())));
    }
}
