package dev.retort.diff;

import dev.retort.normalize.CanonicalForms;
import dev.retort.normalize.Fragment;
import dev.retort.normalize.Normalizer;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fragments whose spelling is in question, each once, with the places that ask. */
final class Questions {

    private final Scope scope;
    private final Map<Fragment, List<Place>> places = new LinkedHashMap<>();

    /** Where a fragment stands in the entities, and its text. */
    private record Place(String where, String text) {}

    Questions(Scope scope) {
        this.scope = scope;
    }

    void ofWanted(Table table, Column column, Fragment fragment, String text) {
        String origin = scope.origin(table.name(), List.of(column.name()))
                .map(o -> o + ", ")
                .orElse("");
        ask(fragment, new Place(origin + "column " + table.name() + "." + column.name(), text));
    }

    void ofWanted(Table table, Fragment fragment, String text) {
        String origin = scope.origin(table.name(), List.of()).map(o -> o + ", ").orElse("");
        ask(fragment, new Place(origin + "table " + table.name(), text));
    }

    void ofSequence(Sequence sequence, Fragment fragment) {
        ask(fragment, new Place("sequence " + sequence.name(), sequence.type().sql()));
    }

    /** A fragment of the database's: if the server rejects it, it is compared as it stands. */
    void ofFound(Fragment fragment) {
        places.computeIfAbsent(fragment, key -> new ArrayList<>());
    }

    private void ask(Fragment fragment, Place place) {
        places.computeIfAbsent(fragment, key -> new ArrayList<>()).add(place);
    }

    /**
     * Asks them all at once.
     *
     * @throws UsageException if the server rejects anything that an entity wants
     */
    CanonicalForms put(Normalizer normalizer, List<EnumType> enumTypes) {
        if (places.isEmpty()) {
            return new CanonicalForms(Map.of(), Map.of());
        }
        CanonicalForms answers = normalizer.normalize(places.keySet(), enumTypes);
        throwIfRejected(answers.errors());
        return answers;
    }

    private void throwIfRejected(Map<Fragment, String> errors) {
        Problem problem = Problem.of("PostgreSQL rejects what the entities want");
        for (Map.Entry<Fragment, List<Place>> question : places.entrySet()) {
            for (Place place : errors.containsKey(question.getKey()) ? question.getValue() : List.<Place>of()) {
                problem =
                        problem.where(place.where()).wanted(place.text()).with("server", errors.get(question.getKey()));
            }
        }
        if (!problem.facts().isEmpty()) {
            throw new UsageException(problem.next("correct the mapping: the type, default or condition that it gives"
                    + " (columnDefinition, @ColumnDefault, @Check, …) must be valid PostgreSQL"));
        }
    }
}
