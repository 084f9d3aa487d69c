package dev.retort.diff;

import dev.retort.diff.Report.Kept;
import dev.retort.operation.ObjectRef;
import dev.retort.plan.Step;
import dev.retort.schema.ForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes off what stays the same but hangs on something that is rebuilt below it, and puts it on again: a foreign key
 * whose unique key is replaced or whose columns get a type that does not compare with the old one, an index or a check on
 * a generated column that is made anew, a partial index that names a label of an enum type.
 */
final class Rebuilding {

    private final Report report;

    Rebuilding(Report report) {
        this.report = report;
    }

    void apply() {
        report.kept().forEach(kept -> cause(kept.found()).ifPresent(place -> rebuild(kept, place)));
        report.kept().stream().filter(kept -> kept.rename().isEmpty()).forEach(this::rebuildAroundTypes);
    }

    /** An expression that casts to a type has the type's old self in it. */
    private void rebuildAroundTypes(Kept kept) {
        report.changedTypes().forEach((type, place) -> {
            if (kept.found().castsTo(type)) {
                rebuildAroundType(kept.found(), place);
            }
        });
    }

    private void rebuildAroundType(Attachment attachment, int place) {
        Difference difference = report.difference(place);
        report.replace(
                place,
                difference.withStep(
                        TypeReplacement.around(difference.step().orElseThrow(), attachment.drop(), attachment.add())));
    }

    private Optional<Integer> cause(Attachment attachment) {
        return report.rebuildingColumnOf(attachment)
                .or(() -> foreignKey(attachment).flatMap(key -> cause(attachment, key)));
    }

    private Optional<Integer> cause(Attachment attachment, ForeignKey key) {
        ObjectRef target = ObjectRef.key(key.referencedTable(), key.referencedColumns());
        return report.rebuilding(target)
                .or(() -> Stream.concat(columns(attachment), referencedColumns(key))
                        .flatMap(column -> report.retyping(column).stream())
                        .findFirst());
    }

    private static Stream<ObjectRef> columns(Attachment attachment) {
        return attachment.columns().stream().map(column -> ObjectRef.column(attachment.table(), column));
    }

    private static Stream<ObjectRef> referencedColumns(ForeignKey key) {
        return key.referencedColumns().stream().map(column -> ObjectRef.column(key.referencedTable(), column));
    }

    private static Optional<ForeignKey> foreignKey(Attachment attachment) {
        return attachment instanceof ConstraintAttachment owned && owned.constraint() instanceof ForeignKey key
                ? Optional.of(key)
                : Optional.empty();
    }

    private void rebuild(Kept kept, int place) {
        Attachment found = kept.found();
        Attachment wanted = kept.wanted();
        if (kept.rename().isPresent()) {
            int rename = kept.rename().get();
            report.replace(
                    rename,
                    report.difference(rename)
                            .withStep(new Step(
                                    List.of(found.drop(), wanted.add()), List.of(wanted.drop(), found.add()))));
        } else if (report.changedTypes().containsValue(place)) {
            rebuildAroundType(found, place);
        } else {
            Difference difference = report.difference(place);
            Step inner = difference.step().orElseThrow();
            report.replace(place, difference.withStep(inner.between(found.removal(), found.addition())));
        }
    }
}
