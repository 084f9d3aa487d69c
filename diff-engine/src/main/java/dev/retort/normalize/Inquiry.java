package dev.retort.normalize;

import dev.retort.catalog.CatalogReader;
import dev.retort.catalog.PassingTransaction;
import dev.retort.normalize.Fragment.OfColumn;
import dev.retort.normalize.Fragment.OfView;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One round of questions and answers with a server, in a transaction that somebody else opened and rolls back. */
final class Inquiry {

    /** A form is stable after two in all cases known; the limit is against one that never is. */
    private static final int MAX_ROUNDS = 4;

    private final Connection connection;
    private final WantedTypes types;

    /** By question, the answer; a question that is its own answer is settled. */
    private final Map<Fragment, Fragment> answers = new HashMap<>();

    private final Map<Fragment, String> refusals = new HashMap<>();

    Inquiry(Connection connection, WantedTypes types) {
        this.connection = connection;
        this.types = types;
    }

    CanonicalForms ask(Collection<Fragment> fragments) throws SQLException {
        Map<Fragment, Fragment> questions = new HashMap<>();
        fragments.forEach(fragment -> questions.put(fragment, Question.of(fragment)));
        Set<Fragment> pending = new LinkedHashSet<>();
        fragments.forEach(fragment -> pending.add(questions.get(fragment)));
        askUntilStable(pending);
        return forms(questions);
    }

    private void askUntilStable(Set<Fragment> questions) throws SQLException {
        Set<Fragment> pending = questions;
        for (int round = 0; round < MAX_ROUNDS && !pending.isEmpty(); round++) {
            askServer(pending.stream().filter(this::isForServer).toList());
            pending = pending.stream()
                    .map(answers::get)
                    .filter(answer -> answer != null && Question.hasExpression(answer))
                    .filter(answer -> !answers.containsKey(answer) && !refusals.containsKey(answer))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** Settles what needs no server, or must not go there. */
    private boolean isForServer(Fragment question) {
        if (Question.isSettled(question) || question instanceof OfColumn of && types.isMissing(of.column())) {
            answers.put(question, question);
        } else if (Question.texts(question).stream().anyMatch(SqlText::endsStatement)) {
            refusals.put(question, "a semicolon cannot stand in an expression or a type");
        } else {
            return true;
        }
        return false;
    }

    /** Asks all at once; where the server refuses, each half by itself, until the guilty are alone. */
    private void askServer(List<Fragment> questions) throws SQLException {
        if (questions.isEmpty()) {
            return;
        }
        try {
            answers.putAll(attempt(questions));
        } catch (SQLException e) {
            boolean isAlone = questions.size() == 1;
            if (!Refusal.blamesStatement(e) && (isAlone || !Refusal.isExhaustion(e))) {
                throw e;
            }
            if (isAlone) {
                refused(questions.get(0), e);
            } else {
                askServer(questions.subList(0, questions.size() / 2));
                askServer(questions.subList(questions.size() / 2, questions.size()));
            }
        }
    }

    private Map<Fragment, Fragment> attempt(List<Fragment> questions) throws SQLException {
        Map<Fragment, Fragment> asked = new HashMap<>();
        questions.forEach(question -> asked.put(question, withoutMissing(question)));
        List<TemporaryTable> tables = TemporaryTables.of(questions.stream()
                .map(asked::get)
                .filter(question -> !(question instanceof OfView))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        TemporaryViews views = new TemporaryViews(questions.stream()
                .map(asked::get)
                .filter(OfView.class::isInstance)
                .map(OfView.class::cast)
                .toList());
        Map<Fragment, Fragment> found = new HashMap<>();
        try (PassingTransaction attempt = PassingTransaction.readWrite(connection)) {
            create(attempt.connection(), tables, views);
            Map<QualifiedName, Table> read = CatalogReader.readTemporaryTables(attempt.connection()).stream()
                    .collect(Collectors.toMap(Table::name, Function.identity()));
            tables.forEach(table -> found.putAll(table.answers(read.get(table.name()))));
            if (!views.isEmpty()) {
                found.putAll(views.answers(CatalogReader.readTemporaryViews(attempt.connection())));
            }
        }
        return questions.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        question -> Question.inContext(found.get(asked.get(question)), question.context())));
    }

    private static void create(Connection connection, List<TemporaryTable> tables, TemporaryViews views)
            throws SQLException {
        try (Batch batch = new Batch(connection)) {
            for (TemporaryTable table : tables) {
                for (Operation operation : table.operations()) {
                    batch.add(operation);
                }
            }
            for (Operation operation : views.operations()) {
                batch.add(operation);
            }
            batch.execute();
        }
    }

    private Fragment withoutMissing(Fragment question) {
        return Question.inContext(
                question,
                question.context().stream()
                        .filter(column -> !types.isMissing(column))
                        .toList());
    }

    /** A question about what is yet to be made has no answer and is no mistake either: it stays as it was written. */
    private void refused(Fragment question, SQLException failure) throws SQLException {
        if (isUnsettled(question)) {
            answers.put(question, question);
        } else if (Refusal.lacksRelation(failure)
                && question instanceof OfColumn of
                && of.column().defaultValue().isPresent()) {
            askWithoutDefault(of);
        } else {
            refusals.put(question, Refusal.reason(failure));
        }
    }

    private boolean isUnsettled(Fragment question) {
        return question instanceof OfColumn of && types.isUnsettled(of.column())
                || question instanceof OfView view
                        && view.tables().stream()
                                .flatMap(table -> table.columns().stream())
                                .anyMatch(types::isUnsettled)
                || question.context().stream().anyMatch(types::isUnsettled);
    }

    /** The default may be the next value of a sequence that the same migration makes; the type is settled all the same. */
    private void askWithoutDefault(OfColumn question) throws SQLException {
        OfColumn typeOnly = new OfColumn(question.context(), Question.withDefault(question.column(), Optional.empty()));
        askServer(List.of(typeOnly));
        if (answers.get(typeOnly) instanceof OfColumn form) {
            OfColumn answer = new OfColumn(
                    question.context(),
                    Question.withDefault(form.column(), question.column().defaultValue()));
            answers.put(question, answer);
            answers.put(answer, answer);
        } else {
            refusals.put(question, refusals.get(typeOnly));
        }
    }

    private CanonicalForms forms(Map<Fragment, Fragment> questions) {
        Map<Fragment, Fragment> forms = new HashMap<>();
        Map<Fragment, String> errors = new HashMap<>();
        questions.forEach((fragment, question) -> {
            if (refusals.containsKey(question)) {
                errors.put(fragment, refusals.get(question));
            } else {
                forms.put(fragment, Question.answered(fragment, lastAnswer(question)));
            }
        });
        return new CanonicalForms(forms, errors);
    }

    private Fragment lastAnswer(Fragment question) {
        Fragment last = question;
        for (int round = 0; round < MAX_ROUNDS && answers.containsKey(last); round++) {
            last = answers.get(last);
        }
        return last;
    }
}
