package dev.retort.diff;

import dev.retort.diff.Spelled.Member;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which found constraint or index is which wanted one: by meaning and name, by meaning, by the role that only one can
 * have, by name, in this order.
 */
final class Pairing {

    private final Set<Member> found;
    private final Set<Member> wanted;
    private final List<Pair> pairs = new ArrayList<>();

    /** A found and a wanted one that are the same thing, changed or not. */
    record Pair(Member found, Member wanted) {

        boolean sameMeaning() {
            return found.canonical().meaning().equals(wanted.canonical().meaning());
        }
    }

    Pairing(Spelled found, Spelled wanted) {
        this.found = new LinkedHashSet<>(found.members());
        this.wanted = new LinkedHashSet<>(wanted.members());
        pairBy(member -> Optional.of(List.of(member.canonical().meaning(), member.name())));
        pairBy(member -> Optional.of(member.canonical().meaning()));
        pairBy(member -> role(member.canonical()));
        pairBy(member -> Optional.of(member.name()));
    }

    List<Pair> pairs() {
        return pairs;
    }

    Set<Member> foundOnly() {
        return found;
    }

    Set<Member> wantedOnly() {
        return wanted;
    }

    private void pairBy(Function<Member, Optional<Object>> key) {
        Map<Object, Deque<Member>> candidates = new HashMap<>();
        found.forEach(member -> key.apply(member)
                .ifPresent(value -> candidates
                        .computeIfAbsent(value, unused -> new ArrayDeque<>())
                        .add(member)));
        for (Member member : List.copyOf(wanted)) {
            Member match = key.apply(member)
                    .map(value ->
                            candidates.getOrDefault(value, new ArrayDeque<>()).poll())
                    .orElse(null);
            if (match != null) {
                found.remove(match);
                wanted.remove(member);
                pairs.add(new Pair(match, member));
            }
        }
    }

    /** A table has one primary key; and "these columns are unique" may be said by a constraint or by an index. */
    private static Optional<Object> role(Attachment attachment) {
        if (attachment instanceof ConstraintAttachment owned) {
            return owned.constraint() instanceof PrimaryKey
                    ? Optional.of("primary key")
                    : Optional.of(owned.constraint())
                            .filter(Unique.class::isInstance)
                            .map(unique -> List.copyOf(((Unique) unique).columns()));
        }
        Index index = ((IndexAttachment) attachment).index();
        boolean plain = index.unique()
                && index.predicate().isEmpty()
                && index.keys().stream().allMatch(IndexKey::isPlainColumn);
        return plain ? Optional.of(index.keys().stream().map(IndexKey::text).toList()) : Optional.empty();
    }
}
