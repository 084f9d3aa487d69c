package dev.retort.diff;

import dev.retort.normalize.CanonicalForms;
import dev.retort.normalize.Fragment;
import dev.retort.normalize.Normalizer;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.Constraint;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Type;
import dev.retort.schema.View;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The spelling that both sides are compared in. What is the same text on both sides needs no question; everything
 * else goes to the {@link Normalizer}, the pieces of all tables in one call.
 */
final class Spelling {

    private final Set<Type> canonicalTypes;
    private final Questions questions;
    private final Schema future;
    private final Map<Fragment, Fragment> forms = new HashMap<>();
    private final Set<QualifiedName> questioned = new HashSet<>();

    /** The server knows nothing of them yet, and no expression of a table that is there names them. */
    private final Set<Type> missingTypes = new HashSet<>();

    private Spelling(Scope scope) {
        this.future = FutureSchema.of(scope);
        this.questions = new Questions(scope);
        this.canonicalTypes = scope.found().tables().stream()
                .flatMap(table -> table.columns().stream())
                .map(Column::type)
                .collect(Collectors.toCollection(HashSet::new));
        canonicalTypes.add(Sequence.BIGINT);
        Set<QualifiedName> existing =
                scope.found().compositeTypes().stream().map(CompositeType::name).collect(Collectors.toSet());
        for (CompositeType type : scope.wanted().compositeTypes()) {
            Set<Type> spellings = Set.of(type.type(), type.type().array());
            canonicalTypes.addAll(spellings);
            if (!existing.contains(type.name())) {
                missingTypes.addAll(spellings);
            }
        }
    }

    static Spelling of(Scope scope, Normalizer normalizer) {
        Spelling spelling = new Spelling(scope);
        scope.wanted().tables().stream()
                .filter(table -> !scope.isTakenByOther(table.name()))
                .forEach(table -> spelling.ask(scope.foundTable(table.name()), table));
        scope.wanted().compositeTypes().forEach(type -> spelling.ask(Optional.empty(), type.asTable()));
        scope.wanted().sequences().forEach(spelling::ask);
        spelling.askViews(scope);
        CanonicalForms answers =
                spelling.questions.put(normalizer, scope.wanted().enumTypes());
        spelling.forms.putAll(answers.forms());
        return spelling;
    }

    private void askViews(Scope scope) {
        Map<QualifiedName, View> found =
                scope.found().views().stream().collect(Collectors.toMap(View::name, view -> view));
        for (View view : scope.wanted().views()) {
            View other = found.get(view.name());
            if (other != null && !other.equals(view) && readsSettled(scope, view)) {
                questions.ofView(view, ofView(view));
                questions.ofFound(ofView(other));
            }
        }
    }

    /** What other schemas hold is read as it is; where it is to change, nothing is known of a query that reads it. */
    private boolean readsSettled(Scope scope, View view) {
        return view.reads().stream()
                .filter(name -> name.schema().isPresent())
                .flatMap(name -> future.table(name).stream())
                .allMatch(table -> scope.foundTable(table.name())
                        .filter(existing -> names(existing).equals(names(table)))
                        .isPresent());
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private Fragment ofView(View view) {
        return Fragment.OfView.in(future, view);
    }

    /** A view as PostgreSQL spells its query where that had to be asked. */
    View canonical(View view) {
        return forms.get(ofView(view)) instanceof Fragment.OfView answer ? answer.view() : view;
    }

    private void ask(Sequence sequence) {
        if (!canonicalTypes.contains(sequence.type())) {
            questions.ofSequence(sequence, ofType(sequence.type()));
        }
    }

    private void ask(Optional<Table> found, Table wanted) {
        for (Column column : wanted.columns()) {
            if (!canonicalTypes.contains(column.type())) {
                questions.ofWanted(
                        wanted, column, ofType(column.type()), column.type().sql());
            }
        }
        found.ifPresent(table -> {
            askColumns(table, wanted);
            askChecks(table, wanted);
            askExclusions(table, wanted);
            askIndexes(table, wanted);
        });
    }

    private void askColumns(Table found, Table wanted) {
        Map<String, Column> foundColumns = found.columns().stream().collect(Collectors.toMap(Column::name, c -> c));
        for (Column column : wanted.columns()) {
            Column other = foundColumns.get(column.name());
            if (other != null && differ(column.defaultValue(), other.defaultValue())) {
                questioned.add(wanted.name());
                questions.ofWanted(wanted, column, ofDefault(column), "default " + text(column.defaultValue()));
                questions.ofFound(ofDefault(other));
            }
            if (other != null && differ(column.generated(), other.generated())) {
                questioned.add(wanted.name());
                questions.ofWanted(
                        wanted,
                        column,
                        ofGenerated(wanted, column),
                        "generated as " + column.generated().orElseThrow().expression());
                questions.ofFound(ofGenerated(found, other));
            }
        }
    }

    private static boolean differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static String text(Optional<String> expression) {
        return expression.orElse("");
    }

    private void askChecks(Table found, Table wanted) {
        List<Check> wantedOnly = without(wanted.constraints(Check.class), found.constraints(Check.class));
        List<Check> foundOnly = without(found.constraints(Check.class), wanted.constraints(Check.class));
        if (!wantedOnly.isEmpty() && !foundOnly.isEmpty()) {
            questioned.add(wanted.name());
            wantedOnly.forEach(check -> questions.ofWanted(
                    wanted, ofCheck(wanted, check), "check " + check.name() + ": " + check.condition()));
            foundOnly.forEach(check -> questions.ofFound(ofCheck(found, check)));
        }
    }

    private static List<Check> without(List<Check> checks, List<Check> others) {
        Set<String> conditions = others.stream().map(Check::condition).collect(Collectors.toSet());
        return checks.stream()
                .filter(check -> !conditions.contains(check.condition()))
                .toList();
    }

    private void askExclusions(Table found, Table wanted) {
        List<Exclusion> wantedOnly = withoutExclusions(wanted, found);
        List<Exclusion> foundOnly = withoutExclusions(found, wanted);
        if (!wantedOnly.isEmpty() && !foundOnly.isEmpty()) {
            questioned.add(wanted.name());
            wantedOnly.forEach(exclusion -> questions.ofWanted(
                    wanted,
                    ofExclusion(wanted, exclusion),
                    "exclusion " + exclusion.name() + ": " + exclusion.definition()));
            foundOnly.forEach(exclusion -> questions.ofFound(ofExclusion(found, exclusion)));
        }
    }

    private static List<Exclusion> withoutExclusions(Table table, Table other) {
        Set<String> definitions = other.constraints(Exclusion.class).stream()
                .map(Exclusion::definition)
                .collect(Collectors.toSet());
        return table.constraints(Exclusion.class).stream()
                .filter(exclusion -> !definitions.contains(exclusion.definition()))
                .toList();
    }

    private void askIndexes(Table found, Table wanted) {
        List<Index> wantedOnly = withoutIndexes(wanted, found);
        List<Index> foundOnly = withoutIndexes(found, wanted);
        if (!wantedOnly.isEmpty() && !foundOnly.isEmpty()) {
            questioned.add(wanted.name());
            wantedOnly.forEach(index -> questions.ofWanted(
                    wanted, ofIndex(wanted, index), "index " + index.name() + ": " + Traits.line(Traits.of(index))));
            foundOnly.forEach(index -> questions.ofFound(ofIndex(found, index)));
        }
    }

    private static List<Index> withoutIndexes(Table table, Table other) {
        Set<Object> meanings = other.indexes().stream()
                .map(index -> new IndexAttachment(other.name(), index).meaning())
                .collect(Collectors.toSet());
        return table.indexes().stream()
                .filter(index -> !meanings.contains(new IndexAttachment(table.name(), index).meaning()))
                .toList();
    }

    /** A wanted table: operations write its types as PostgreSQL does and its expressions as the entity does. */
    Spelled wanted(Table table) {
        Table written = table.withColumns(table.columns().stream()
                .map(column -> column.withType(type(column.type())))
                .toList());
        return new Spelled(written, canonical(table));
    }

    CompositeType wanted(CompositeType type) {
        return new CompositeType(type.name(), wanted(type.asTable()).canonical().columns());
    }

    /** A found table. */
    Spelled found(Table table) {
        return new Spelled(table, canonical(table));
    }

    Sequence wanted(Sequence sequence) {
        return sequence.withType(type(sequence.type()));
    }

    private Table canonical(Table table) {
        if (!questioned.contains(table.name())) {
            return table.withColumns(table.columns().stream()
                    .map(column -> Bounds.withoutUsual(column.withType(type(column.type()))))
                    .toList());
        }
        return table.withColumns(table.columns().stream()
                        .map(column -> Bounds.withoutUsual(canonical(table, column)))
                        .toList())
                .withConstraints(table.constraints().stream()
                        .map(constraint -> canonical(table, constraint))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> canonical(table, index))
                        .toList());
    }

    private Column canonical(Table table, Column column) {
        Optional<String> defaultValue = column.defaultValue()
                .flatMap(text ->
                        answer(ofDefault(column)).map(Column::defaultValue).orElse(Optional.of(text)));
        Column canonical = new Column(
                column.name(),
                type(column.type()),
                column.nullable(),
                defaultValue,
                column.identity(),
                column.generated(),
                column.collation(),
                column.comment());
        return column.generated()
                .flatMap(rule -> answer(ofGenerated(table, column)).flatMap(Column::generated))
                .map(canonical::generated)
                .orElse(canonical);
    }

    private Constraint canonical(Table table, Constraint constraint) {
        if (constraint instanceof Check check && forms.get(ofCheck(table, check)) instanceof Fragment.OfCheck answer) {
            return new Check(check.name(), answer.check().condition(), check.validated());
        } else if (constraint instanceof Exclusion exclusion
                && forms.get(ofExclusion(table, exclusion)) instanceof Fragment.OfExclusion answer) {
            return answer.exclusion().named(exclusion.name());
        }
        return constraint;
    }

    private Index canonical(Table table, Index index) {
        return forms.get(ofIndex(table, index)) instanceof Fragment.OfIndex answer
                ? answer.index().named(index.name())
                : index;
    }

    private Type type(Type type) {
        return answer(ofType(type)).map(Column::type).orElse(type);
    }

    private Optional<Column> answer(Fragment question) {
        return forms.get(question) instanceof Fragment.OfColumn answer
                ? Optional.of(answer.column())
                : Optional.empty();
    }

    /** The same question for all columns of a type. */
    private static Fragment ofType(Type type) {
        return new Fragment.OfColumn(List.of(), Column.of("value", type));
    }

    private static Fragment ofDefault(Column column) {
        return new Fragment.OfColumn(
                List.of(),
                Column.of("value", column.type())
                        .defaultTo(column.defaultValue().orElseThrow()));
    }

    private Fragment ofGenerated(Table table, Column column) {
        return new Fragment.OfColumn(
                plain(table.columns().stream().filter(other -> !other.name().equals(column.name()))),
                Column.of(column.name(), column.type())
                        .generated(column.generated().orElseThrow()));
    }

    private Fragment ofCheck(Table table, Check check) {
        return new Fragment.OfCheck(plain(table.columns().stream()), Check.of("c", check.condition()));
    }

    private Fragment ofExclusion(Table table, Exclusion exclusion) {
        return new Fragment.OfExclusion(plain(table.columns().stream()), exclusion.named("x"));
    }

    private Fragment ofIndex(Table table, Index index) {
        return new Fragment.OfIndex(plain(table.columns().stream()), index.named("i"));
    }

    private List<Column> plain(Stream<Column> columns) {
        return columns.filter(column -> !missingTypes.contains(column.type()))
                .map(Spelling::plain)
                .toList();
    }

    /** An expression takes its collation from its columns. */
    private static Column plain(Column column) {
        Column plain = Column.of(column.name(), column.type());
        return column.collation().map(plain::collate).orElse(plain);
    }
}
