package dev.retort.diff;

import dev.retort.diff.Report.Kept;
import dev.retort.operation.ConstraintOperation.AddConstraint;
import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.operation.Operation;
import dev.retort.operation.TableOperation.CommentOnTable;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.operation.TableOperation.DropTable;
import dev.retort.plan.Step;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.wanted.NotCompared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares tables. */
final class TableComparison {

    private final Scope scope;
    private final Spelling spelling;
    private final Report report;
    private final AttachmentComparison attachments;

    TableComparison(Scope scope, Spelling spelling, Report report) {
        this.scope = scope;
        this.spelling = spelling;
        this.report = report;
        this.attachments = new AttachmentComparison(scope, report);
    }

    void compare() {
        scope.wanted().tables().forEach(this::compare);
        scope.found().tables().stream()
                .filter(table -> !scope.isMapped(table.name()))
                .forEach(table -> {
                    if (scope.isGoing(table.name())) {
                        drop(table);
                    } else {
                        leave(table);
                    }
                });
    }

    private void compare(Table wanted) {
        Optional<Table> found = scope.foundTable(wanted.name());
        if (found.isPresent()) {
            compare(spelling.found(found.get()), spelling.wanted(wanted));
        } else if (scope.isTakenByOther(wanted.name())) {
            report.add(new NotCompared(
                    "entity table",
                    wanted.name().toString(),
                    scope.origin(wanted.name(), List.of()).map(Object::toString).orElse("an entity")
                            + " is mapped on a relation that is no plain table, such as a view or a partition"));
        } else {
            create(spelling.wanted(wanted).written());
        }
    }

    private void compare(Spelled found, Spelled wanted) {
        compareComments(found.written(), wanted.written());
        new OptionComparison(scope, report).compare(found.written(), wanted.written());
        Spelled settled = PendingNotNulls.settled(found, wanted);
        new ColumnComparison(scope, report, wanted.written().name()).compare(settled, wanted);
        attachments.compare(settled, wanted);
    }

    private void compareComments(Table found, Table wanted) {
        if (!found.comment().equals(wanted.comment())) {
            Step step = Step.of(
                    new CommentOnTable(wanted.name(), wanted.comment()),
                    new CommentOnTable(wanted.name(), found.comment()));
            Facet facet = new Facet("comment", quoted(found.comment()), quoted(wanted.comment()));
            report.add(difference(Change.ALTER, "table", wanted.name(), facet, step));
        }
    }

    private static String quoted(Optional<String> text) {
        return text.map(Identifiers::literal).map(String::strip).orElse("");
    }

    private void create(Table table) {
        List<Sequence> owned = table.columns().stream()
                .flatMap(column -> scope.newOwnedSequences(table.name(), column.name()).stream())
                .toList();
        Step step = new Step(OwnedSequences.around(owned, creation(table)), List.of(new DropTable(table.name())));
        report.add(difference(Change.ADD, "table", table.name(), new Facet("definition", "", summary(table)), step));
    }

    private void drop(Table table) {
        List<Sequence> owned = table.columns().stream()
                .flatMap(column -> scope.ownedSequences(table.name(), column.name()).stream())
                .toList();
        Step step = new Step(List.of(new DropTable(table.name())), OwnedSequences.around(owned, creation(table)));
        report.add(difference(Change.DROP, "table", table.name(), new Facet("definition", summary(table), ""), step));
    }

    /** The table and its indexes. CREATE TABLE would take a NOT VALID constraint as valid, so that comes after it. */
    private static List<Operation> creation(Table table) {
        List<Operation> operations = new ArrayList<>();
        operations.add(new CreateTable(table.withIndexes(List.of()).keeping(Constraint::validated)));
        table.constraints().stream()
                .filter(constraint -> !constraint.validated())
                .forEach(constraint -> operations.add(new AddConstraint(table.name(), constraint)));
        table.indexes().forEach(index -> operations.add(new CreateIndex(table.name(), index)));
        return operations;
    }

    private static String summary(Table table) {
        return Stream.of(
                        counted(table.columns().size(), "column", "columns"),
                        counted(table.constraints().size(), "constraint", "constraints"),
                        counted(table.indexes().size(), "index", "indexes"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> counted(int count, String one, String several) {
        return count == 0 ? Optional.empty() : Optional.of(count + " " + (count == 1 ? one : several));
    }

    /** Of a table that nobody maps only those foreign keys matter that stand in the way of other changes. */
    private void leave(Table table) {
        for (ForeignKey key : table.constraints(ForeignKey.class)) {
            Attachment attachment = new ConstraintAttachment(table.name(), key);
            if (scope.isGoing(attachment)) {
                report.add(attachments.removal(attachment, true));
            } else {
                report.keep(new Kept(attachment, attachment, Optional.empty()));
            }
        }
    }

    private Difference difference(Change change, String kind, QualifiedName table, Facet facet, Step step) {
        return new Difference(
                change,
                kind,
                scope.origin(table, List.of()),
                Optional.of(table),
                change == Change.ALTER ? "" : table.name(),
                List.of(facet),
                Optional.of(step));
    }
}
