package dev.retort.rename;

import dev.retort.operation.ObjectRef;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Why an answer cannot hold, in words. */
final class AnswerProblems {

    private static final String EITHER = "write the kind before it: table:, column:, sequence: or label:";

    private final Set<ObjectRef> found;
    private final Set<ObjectRef> wanted;

    AnswerProblems(Set<ObjectRef> found, Set<ObjectRef> wanted) {
        this.found = found;
        this.wanted = wanted;
    }

    /** A name that is not there, with all that may be meant. */
    UsageException unknown(RenameAnswer answer) {
        Problem problem = Problem.of("The rename names what is not there")
                .where(answer.where())
                .found(answer.from() + "=" + answer.to().map(Object::toString).orElse(""))
                .wanted("OLD is in the database" + (answer.to().isPresent() ? ", NEW in the entities" : ""))
                .with("only in the database", paths(found, wanted));
        return new UsageException(
                (answer.to().isPresent() ? problem.with("only in the entities", paths(wanted, found)) : problem)
                        .next("correct the name; retort diff lists what may have been renamed"));
    }

    private static String paths(Set<ObjectRef> objects, Set<ObjectRef> others) {
        List<String> paths = objects.stream()
                .filter(object -> !others.contains(object))
                .filter(object ->
                        RenameKind.of(object) != RenameKind.COLUMN || others.contains(ObjectRef.table(object.owner())))
                .map(object -> ObjectPath.of(object).toString())
                .sorted()
                .toList();
        return paths.isEmpty() ? "nothing" : String.join(", ", paths);
    }

    UsageException ambiguous(RenameAnswer answer) {
        return new UsageException(Problem.of("The rename can be read in two ways")
                .where(answer.where())
                .found(answer.from() + "=" + answer.to().map(Object::toString).orElse(""))
                .next(EITHER));
    }

    UsageException hindered(Claim claim, String reason) {
        return new UsageException(Problem.of("The " + claim.rename().kind().word() + " cannot have been renamed so")
                .where(claim.where())
                .found(claim.rename().answer() + ", but " + reason)
                .next("leave the answer out; retort diff lists what may have been renamed"));
    }

    UsageException contradicting(Claim one, Claim other) {
        return new UsageException(Problem.of("Two renames contradict each other")
                .found(List.of(one, other).stream()
                        .map(claim -> claim.rename().answer() + " (" + claim.where() + ")")
                        .collect(Collectors.joining(", ")))
                .next("keep the one that is right"));
    }
}
