package dev.retort.normalize;

import dev.retort.normalize.Fragment.OfView;
import dev.retort.operation.Operation;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.operation.ViewOperation.CreateView;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Temporary views that ask for the spelling of queries. What they read is temporary too and has its own name: it hides the
 * real table or view, and is printed like that.
 */
final class TemporaryViews {

    private static final String SCHEMA = "pg_temp";
    private static final String PREFIX = "retort_view_";

    private final Set<Table> tables = new LinkedHashSet<>();
    private final Set<View> views = new LinkedHashSet<>();
    private final Map<QualifiedName, OfView> questions = new LinkedHashMap<>();

    TemporaryViews(Collection<OfView> questions) {
        questions.forEach(question -> {
            tables.addAll(question.tables());
            views.addAll(question.views());
            this.questions.put(temporary(PREFIX + this.questions.size()), question);
        });
    }

    private static QualifiedName temporary(String name) {
        return QualifiedName.of(SCHEMA, name);
    }

    boolean isEmpty() {
        return questions.isEmpty();
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        tables.forEach(table -> operations.add(new CreateTable(temporary(table))));
        views.forEach(view ->
                operations.add(new CreateView(new View(temporary(view.name().name()), view.query()))));
        questions.forEach((name, question) ->
                operations.add(new CreateView(new View(name, question.view().query()))));
        return operations;
    }

    private static Table temporary(Table table) {
        QualifiedName name = temporary(table.name().name());
        List<Constraint> key = table.constraints().stream()
                .map(constraint -> constraint.named(Identifiers.chosenName(name.name(), "", "pkey")))
                .toList();
        return new Table(name, table.columns(), key, List.of(), table.comment());
    }

    /** The answer to each question, read from the same views as the catalog has them. */
    Map<Fragment, Fragment> answers(Collection<View> found) {
        Map<Fragment, Fragment> answers = new HashMap<>();
        for (View view : found) {
            OfView question = questions.get(view.name());
            if (question != null) {
                View answer = new View(question.view().name(), view.query());
                answers.put(question, new OfView(question.tables(), question.views(), answer));
            }
        }
        return answers;
    }
}
