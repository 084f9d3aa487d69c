package dev.retort.diff;

import dev.retort.diff.Pairing.Pair;
import dev.retort.diff.Report.Kept;
import dev.retort.diff.Spelled.Member;
import dev.retort.operation.ConstraintOperation.ValidateConstraint;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.plan.Step;
import dev.retort.schema.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the constraints and indexes of a table. */
final class AttachmentComparison {

    private final Scope scope;
    private final Report report;

    AttachmentComparison(Scope scope, Report report) {
        this.scope = scope;
        this.report = report;
    }

    void compare(Spelled found, Spelled wanted) {
        Pairing pairing = new Pairing(found, wanted);
        for (Pair pair : pairing.pairs()) {
            if (isLeftOut(pair.found().written()) || isLeftOut(pair.wanted().written())) {
                leave(pair.found().written());
            } else {
                compare(pair, found, wanted);
            }
        }
        pairing.wantedOnly().stream()
                .map(Member::written)
                .filter(wantedOnly -> !isLeftOut(wantedOnly))
                .forEach(this::add);
        pairing.foundOnly().forEach(member -> {
            if (!isLeftOut(member.written()) && PendingNotNulls.isPending(member.written(), wanted.written())) {
                validate(member.written(), member.name());
            } else {
                dropOrLeave(member.written());
            }
        });
    }

    private boolean isLeftOut(Attachment attachment) {
        return scope.isLeftOut(attachment.reference());
    }

    /** PostgreSQL drops with a column what hangs on it, so the plan has to say so whoever leaves it alone. */
    private void dropOrLeave(Attachment found) {
        if (isLeftOut(found) && !scope.isGoing(found)) {
            leave(found);
        } else {
            drop(found);
        }
    }

    private void leave(Attachment found) {
        report.keep(new Kept(found, found, Optional.empty()));
    }

    private void compare(Pair pair, Spelled foundTable, Spelled wantedTable) {
        Attachment found = pair.found().written();
        Attachment wanted = pair.wanted().written();
        boolean renamed = !found.name().equals(wanted.name())
                && (!scope.isImplied(wanted.reference()) || scope.isOutdated(found, wanted.name()));
        if (!pair.sameMeaning() || isBroken(found)) {
            replace(pair, foundTable, wantedTable);
        } else if (isUnchecked(found) && !isUnchecked(wanted)) {
            validate(found, renamed ? wanted.name() : found.name());
        } else if (renamed) {
            report.keep(new Kept(found, wanted, Optional.of(rename(found, wanted))));
        } else {
            report.keep(new Kept(found, found, Optional.empty()));
        }
    }

    /** A failed {@code CREATE INDEX CONCURRENTLY} leaves an index that only a new one can replace. */
    private static boolean isBroken(Attachment found) {
        return found instanceof IndexAttachment owned && !owned.index().valid();
    }

    private static boolean isUnchecked(Attachment attachment) {
        return attachment instanceof ConstraintAttachment owned
                && !owned.constraint().validated();
    }

    private void replace(Pair pair, Spelled foundTable, Spelled wantedTable) {
        Attachment found = pair.found().written();
        Attachment wanted = pair.wanted().written();
        List<Facet> facets = new ArrayList<>();
        if (!found.kind().equals(wanted.kind())) {
            facets.add(new Facet("kind", found.kind(), wanted.kind()));
        }
        facets.addAll(Traits.differing(
                pair.found().canonical().traits(), pair.wanted().canonical().traits(), wanted.traits()));
        List<Operation> upgrade = new ArrayList<>(narrowing(pair.found(), pair.wanted(), foundTable, wantedTable));
        upgrade.addAll(List.of(found.drop(), wanted.add()));
        List<Operation> downgrade = new ArrayList<>(narrowing(pair.wanted(), pair.found(), wantedTable, foundTable));
        downgrade.addAll(List.of(wanted.drop(), found.add()));
        boolean isRepair = pair.sameMeaning() && found.name().equals(wanted.name());
        Step step = new Step(upgrade, isRepair ? List.of() : downgrade);
        int place = report.add(difference(Change.ALTER, wanted, found.name(), facets, Optional.of(step)));
        noteKeys(found, place);
    }

    private List<Operation> narrowing(Member before, Member after, Spelled beforeTable, Spelled afterTable) {
        Optional<Check> old = check(before.canonical());
        Optional<Check> next = check(after.canonical());
        return old.isEmpty() || next.isEmpty()
                ? List.of()
                : new NarrowedCheck(scope, beforeTable.canonical(), afterTable.canonical())
                        .condition(old.get(), next.get(), check(after.written()).orElseThrow());
    }

    private static Optional<Check> check(Attachment attachment) {
        return attachment instanceof ConstraintAttachment owned && owned.constraint() instanceof Check check
                ? Optional.of(check)
                : Optional.empty();
    }

    /** The downgrade makes the constraint anew: PostgreSQL has no way back to NOT VALID. */
    private void validate(Attachment found, String wantedName) {
        List<Operation> upgrade = new ArrayList<>(List.of(new ValidateConstraint(found.table(), found.name())));
        List<Operation> downgrade = new ArrayList<>(List.of(found.drop(), found.add()));
        List<Facet> facets = new ArrayList<>(List.of(new Facet("validity", "not valid", "valid")));
        if (!found.name().equals(wantedName)) {
            upgrade.add(found.rename(found.name(), wantedName));
            downgrade.add(0, found.rename(wantedName, found.name()));
            facets.add(new Facet("name", found.name(), wantedName));
        }
        report.add(difference(Change.ALTER, found, found.name(), facets, Optional.of(new Step(upgrade, downgrade))));
    }

    private int rename(Attachment found, Attachment wanted) {
        Step step = Step.of(found.rename(found.name(), wanted.name()), found.rename(wanted.name(), found.name()));
        Facet facet = new Facet("name", found.name(), wanted.name());
        return report.add(difference(Change.RENAME, wanted, found.name(), List.of(facet), Optional.of(step)));
    }

    private void add(Attachment wanted) {
        Facet facet = new Facet("definition", "", Traits.line(wanted.traits()));
        report.add(difference(Change.ADD, wanted, wanted.name(), List.of(facet), Optional.of(wanted.addition())));
    }

    private void drop(Attachment found) {
        boolean drops = scope.mayDrop(found.reference()) || scope.isGoing(found);
        int place = report.add(removal(found, drops));
        if (drops) {
            noteKeys(found, place);
        } else {
            leave(found);
        }
    }

    /** The difference of what no entity wants. */
    Difference removal(Attachment found, boolean drops) {
        Facet facet = new Facet("definition", Traits.line(found.traits()), "");
        Optional<Step> step = drops ? Optional.of(found.removal()) : Optional.empty();
        return difference(Change.DROP, found, found.name(), List.of(facet), step);
    }

    private void noteKeys(Attachment found, int place) {
        found.add().creates().stream()
                .filter(object -> object.kind() == ObjectRef.Kind.KEY)
                .forEach(key -> report.rebuilds(key, place));
    }

    private Difference difference(
            Change change, Attachment attachment, String name, List<Facet> facets, Optional<Step> step) {
        return new Difference(
                change,
                attachment.kind(),
                scope.origin(attachment),
                Optional.of(attachment.table()),
                name,
                facets,
                step);
    }
}
