package dev.retort;

import dev.retort.codegen.Alternative;
import dev.retort.diff.SchemaDiff;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.rename.RenameCandidate;
import dev.retort.rename.RenameKind;
import dev.retort.report.ShellWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a generated class says of renames that nobody answered: both choices, above the lines that they are about. */
public final class RenameAlternatives {

    private RenameAlternatives() {}

    /** The alternatives to the operations of a comparison's plan, in both directions. */
    public static List<Alternative> of(SchemaDiff diff) {
        List<Alternative> alternatives = new ArrayList<>();
        if (!diff.candidates().isEmpty()) {
            List<Operation> upgrade = diff.plan().upgrade();
            List<Operation> downgrade = diff.plan().downgrade();
            for (RenameCandidate candidate : diff.candidates()) {
                of(candidate, upgrade, false).ifPresent(alternatives::add);
                of(candidate, downgrade, true).ifPresent(alternatives::add);
            }
        }
        return alternatives;
    }

    private static Optional<Alternative> of(RenameCandidate candidate, List<Operation> operations, boolean undo) {
        ObjectRef from = candidate.planned().from();
        ObjectRef to = candidate.planned().to();
        return operations.stream()
                .filter(operation -> concerns(operation, undo ? from : to, undo ? to : from))
                .findFirst()
                .map(operation -> new Alternative(
                        operation,
                        candidate.describe(),
                        candidate.planned().operation(undo),
                        replaced(candidate, operations, undo ? to : from),
                        "retort revision --autogenerate --rename "
                                + ShellWord.of(candidate.rename().answer())));
    }

    private static boolean concerns(Operation operation, ObjectRef created, ObjectRef dropped) {
        if (created.kind() == ObjectRef.Kind.TYPE) {
            return operation.creates().stream()
                    .anyMatch(object -> object.kind() == ObjectRef.Kind.TYPE
                            && object.owner().equals(created.owner()));
        }
        return !(operation instanceof AlterColumn)
                && (operation.creates().contains(created) || operation.drops().contains(dropped));
    }

    private static String replaced(RenameCandidate candidate, List<Operation> operations, ObjectRef dropped) {
        if (candidate.rename().kind() == RenameKind.TABLE) {
            return "in place of all that makes the one and drops the other";
        }
        boolean drops =
                operations.stream().anyMatch(operation -> operation.drops().contains(dropped));
        return drops ? "in place of the two" : "in place of this";
    }
}
