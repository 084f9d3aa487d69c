package dev.retort.diff;

import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.operation.TableOperation.ResetStorage;
import dev.retort.operation.TableOperation.SetLogged;
import dev.retort.operation.TableOperation.SetStorage;
import dev.retort.plan.Step;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.wanted.NotCompared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares the options of tables. One that no entity states is tuning: it is taken back if a migration gave it, and
 * reported and left alone otherwise.
 */
final class OptionComparison {

    private static final String NOBODYS = "no entity wants it and no migration set it";

    private final Scope scope;
    private final Report report;

    OptionComparison(Scope scope, Report report) {
        this.scope = scope;
        this.report = report;
    }

    void compare(Table found, Table wanted) {
        compareLogging(found, wanted);
        compareStorage(found, wanted);
    }

    private void compareLogging(Table found, Table wanted) {
        QualifiedName table = found.name();
        boolean isUnlogged = found.options().unlogged();
        if (isUnlogged == wanted.options().unlogged()) {
            return;
        }
        if (isUnlogged && !scope.mayDrop(ObjectRef.option(table, ObjectRef.UNLOGGED))) {
            report.add(new NotCompared("unlogged", table.toString(), NOBODYS));
        } else {
            Step step = Step.of(new SetLogged(table, isUnlogged), new SetLogged(table, !isUnlogged));
            add(table, new Facet("persistence", isUnlogged ? "unlogged" : "", isUnlogged ? "" : "unlogged"), step);
        }
    }

    private void compareStorage(Table found, Table wanted) {
        TreeMap<String, String> before = parameters(found);
        TreeMap<String, String> after = parameters(wanted);
        before.forEach((name, parameter) -> {
            if (!after.containsKey(name) && !scope.mayDrop(ObjectRef.option(found.name(), name))) {
                report.add(new NotCompared("storage parameter", found.name() + "." + name, NOBODYS));
                after.put(name, parameter);
            }
        });
        if (!before.equals(after)) {
            Step step = new Step(change(found.name(), before, after), change(found.name(), after, before));
            add(found.name(), new Facet("storage", text(before), text(after)), step);
        }
    }

    private static TreeMap<String, String> parameters(Table table) {
        TreeMap<String, String> parameters = new TreeMap<>();
        table.options().storage().forEach(parameter -> parameters.put(TableOptions.name(parameter), parameter));
        return parameters;
    }

    private static String text(TreeMap<String, String> parameters) {
        return String.join(", ", parameters.values());
    }

    private static List<Operation> change(
            QualifiedName table, TreeMap<String, String> before, TreeMap<String, String> after) {
        List<String> set = after.values().stream()
                .filter(parameter -> !before.containsValue(parameter))
                .toList();
        List<String> reset = before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .toList();
        List<Operation> operations = new ArrayList<>();
        if (!set.isEmpty()) {
            operations.add(new SetStorage(table, set));
        }
        if (!reset.isEmpty()) {
            operations.add(new ResetStorage(table, reset));
        }
        return operations;
    }

    private void add(QualifiedName table, Facet facet, Step step) {
        report.add(new Difference(
                Change.ALTER,
                "table",
                scope.origin(table, List.of()),
                Optional.of(table),
                "",
                List.of(facet),
                Optional.of(step)));
    }
}
