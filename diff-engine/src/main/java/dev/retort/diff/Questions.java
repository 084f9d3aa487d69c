package dev.retort.diff;

import dev.retort.normalize.CanonicalForms;
import dev.retort.normalize.Fragment;
import dev.retort.normalize.Normalizer;
import dev.retort.operation.ObjectRef;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fragments whose spelling is in question, each once, with the places that ask. */
final class Questions {

    private static final Pattern MISSING_TYPE = Pattern.compile("type \"(\\w+)(?:\\[])?\" does not exist");

    private static final Map<String, String> EXTENSION_OF_TYPE = Map.of(
            "vector", "vector",
            "halfvec", "vector",
            "sparsevec", "vector",
            "geometry", "postgis",
            "geography", "postgis",
            "citext", "citext",
            "hstore", "hstore",
            "ltree", "ltree");

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

    void ofView(View view, Fragment fragment) {
        String origin =
                scope.origin(ObjectRef.view(view.name())).map(o -> o + ", ").orElse("");
        ask(fragment, new Place(origin + "view " + view.name(), view.query()));
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

    /** A type of an extension that is not in the database is the likeliest mistake. */
    private static Problem withExtensions(Problem problem, Collection<String> errors) {
        Problem more = problem;
        for (String extension :
                new TreeSet<>(errors.stream().flatMap(Questions::extension).toList())) {
            more = more.next("retort revision -m \"extension " + extension + "\", in its upgrade op.createExtension(\""
                    + extension + "\"), then retort upgrade head; or as a superuser CREATE EXTENSION " + extension
                    + ";");
        }
        return more;
    }

    private static Stream<String> extension(String error) {
        Matcher missing = MISSING_TYPE.matcher(error);
        return missing.find() ? Stream.ofNullable(EXTENSION_OF_TYPE.get(missing.group(1))) : Stream.empty();
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
            throw new UsageException(withExtensions(problem, errors.values())
                    .next("correct the mapping: the type, default, condition or query that it"
                            + " gives (columnDefinition, @ColumnDefault, @Check, @View, …) must be valid PostgreSQL"));
        }
    }
}
