package dev.retort.normalize;

import dev.retort.normalize.Fragment.OfCheck;
import dev.retort.normalize.Fragment.OfColumn;
import dev.retort.normalize.Fragment.OfExclusion;
import dev.retort.normalize.Fragment.OfIndex;
import dev.retort.operation.ConstraintOperation.AddConstraint;
import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.operation.Operation;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A temporary table that asks several questions: their contexts are its columns, each question is a column, check or
 * index under a name of its own.
 */
final class TemporaryTable {

    /** PostgreSQL allows 1,600 columns. */
    private static final int MAX_COLUMNS = 1_000;

    private static final int MAX_CHECKS = 500;

    /** Every new index of a table makes the server look at all the others again. */
    private static final int MAX_INDEXES = 50;

    private static final String SCHEMA = "pg_temp";
    private static final String PREFIX = "retort_";

    private final QualifiedName name;
    private final Map<String, Column> context = new LinkedHashMap<>();
    private final Map<String, Fragment> questions = new HashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Constraint> checks = new ArrayList<>();
    private final List<Constraint> exclusions = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();

    TemporaryTable(int number) {
        this.name = QualifiedName.of(SCHEMA, PREFIX + number);
    }

    QualifiedName name() {
        return name;
    }

    /** Whether there is room, and no column of the question's context is here with another type. */
    boolean accepts(Fragment question) {
        return context.size() + columns.size() + question.context().size() < MAX_COLUMNS
                && checks.size() < MAX_CHECKS
                && indexes.size() + exclusions.size() < MAX_INDEXES
                && question.context().stream()
                        .allMatch(column ->
                                context.getOrDefault(column.name(), column).equals(column));
    }

    void add(Fragment question) {
        question.context().forEach(column -> context.put(column.name(), column));
        String ownName = name.name() + "_" + questions.size();
        questions.put(ownName, question);
        if (question instanceof OfColumn of) {
            columns.add(named(of.column(), ownName));
        } else if (question instanceof OfCheck of) {
            checks.add(of.check().named(ownName));
        } else if (question instanceof OfExclusion of) {
            exclusions.add(of.exclusion().named(ownName));
        } else {
            indexes.add(((OfIndex) question).index().named(ownName));
        }
    }

    private static Column named(Column column, String newName) {
        return new Column(
                newName,
                column.type(),
                column.nullable(),
                column.defaultValue(),
                column.identity(),
                column.generated(),
                column.collation(),
                column.comment());
    }

    List<Operation> operations() {
        List<Column> all = new ArrayList<>(context.values());
        all.addAll(columns);
        List<Operation> operations = new ArrayList<>();
        operations.add(new CreateTable(new Table(name, all, checks, List.of(), Optional.empty())));
        // CREATE TABLE makes one of two that mean the same.
        exclusions.forEach(exclusion -> operations.add(new AddConstraint(name, exclusion)));
        indexes.forEach(index -> operations.add(new CreateIndex(name, index)));
        return operations;
    }

    /** The answer to each question, read from the same table as the catalog has it. */
    Map<Fragment, Fragment> answers(Table found) {
        Map<Fragment, Fragment> answers = new HashMap<>();
        found.columns()
                .forEach(column -> answer(
                        column.name(),
                        answers,
                        question -> new OfColumn(
                                question.context(),
                                named(column, ((OfColumn) question).column().name()))));
        found.constraints(Check.class)
                .forEach(check -> answer(
                        check.name(),
                        answers,
                        question -> new OfCheck(
                                question.context(),
                                check.named(((OfCheck) question).check().name()))));
        found.constraints(Exclusion.class)
                .forEach(exclusion -> answer(
                        exclusion.name(),
                        answers,
                        question -> new OfExclusion(
                                question.context(),
                                exclusion.named(
                                        ((OfExclusion) question).exclusion().name()))));
        found.indexes()
                .forEach(index -> answer(
                        index.name(),
                        answers,
                        question -> new OfIndex(
                                question.context(),
                                index.named(((OfIndex) question).index().name()))));
        return answers;
    }

    private void answer(String ownName, Map<Fragment, Fragment> answers, UnaryOperator<Fragment> form) {
        Fragment question = questions.get(ownName);
        if (question != null) {
            answers.put(question, form.apply(question));
        }
    }
}
