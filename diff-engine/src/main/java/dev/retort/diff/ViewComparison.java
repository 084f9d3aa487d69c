package dev.retort.diff;

import dev.retort.catalog.FoundView;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.ViewOperation.CreateView;
import dev.retort.operation.ViewOperation.DropView;
import dev.retort.plan.Step;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import dev.retort.wanted.NotCompared;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares views by what their queries mean. */
final class ViewComparison {

    private static final String KIND = "view";

    private final Scope scope;
    private final Spelling spelling;
    private final Report report;

    ViewComparison(Scope scope, Spelling spelling, Report report) {
        this.scope = scope;
        this.spelling = spelling;
        this.report = report;
    }

    void compare() {
        Map<QualifiedName, FoundView> found = new LinkedHashMap<>();
        scope.foundViews().forEach(view -> found.put(view.view().name(), view));
        for (View wanted : scope.wanted().views()) {
            Optional<FoundView> existing = Optional.ofNullable(found.remove(wanted.name()));
            existing.ifPresentOrElse(view -> compare(view, wanted), () -> add(wanted));
        }
        found.values().forEach(this::leaveOrDrop);
    }

    private void add(View wanted) {
        Optional<String> taken = scope.takerOf(wanted.name());
        if (taken.isPresent()) {
            report.add(new NotCompared(KIND, wanted.name().toString(), taken.get() + " has its name"));
        } else {
            report.add(difference(
                    Change.ADD,
                    wanted.name(),
                    new Facet("query", "", text(wanted)),
                    Step.of(new CreateView(wanted), new DropView(wanted.name()))));
        }
    }

    private void compare(FoundView existing, View wanted) {
        View found = existing.view();
        noteBeyond(existing);
        String foundText = text(spelling.canonical(found));
        String wantedText = text(spelling.canonical(wanted));
        if (!foundText.equals(wantedText)) {
            DropView drop = new DropView(wanted.name());
            Step step = new Step(List.of(drop, new CreateView(wanted)), List.of(drop, new CreateView(found)));
            Facet facet = new Facet("query", foundText, text(wanted), wantedText, Optional.empty());
            report.add(difference(Change.ALTER, wanted.name(), facet, step));
        }
    }

    private void leaveOrDrop(FoundView existing) {
        View found = existing.view();
        if (scope.isGoingView(found.name())) {
            noteBeyond(existing);
            Step step = Step.of(new DropView(found.name()), new CreateView(found));
            report.add(difference(Change.DROP, found.name(), new Facet("query", text(found), ""), step));
        } else if (!scope.isLeftOut(ObjectRef.view(found.name()))) {
            report.add(new NotCompared(KIND, found.name().toString(), ObjectComparison.NOBODYS));
        }
    }

    private void noteBeyond(FoundView found) {
        found.beyond()
                .forEach(what -> report.add(new NotCompared(
                        KIND,
                        found.view().name().toString(),
                        "its " + what + " are not compared, and are gone where it is made anew")));
    }

    private static String text(View view) {
        return Traits.line(Traits.of(view));
    }

    private Difference difference(Change change, QualifiedName view, Facet facet, Step step) {
        return new Difference(
                change,
                KIND,
                scope.origin(ObjectRef.view(view)),
                Optional.empty(),
                view.toString(),
                List.of(facet),
                Optional.of(step));
    }
}
