package dev.retort.codegen;

import dev.retort.operation.Operation;
import dev.retort.operation.TypeOperation.AddAttribute;
import dev.retort.operation.TypeOperation.DropAttribute;
import dev.retort.operation.TypeOperation.ReplaceComposite;
import dev.retort.operation.TypeOperation.ReplaceEnum;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/**
 * Whether a type that is made anew keeps all that it had. An operation names only what the type has afterwards; what it had
 * before, the opposite direction gives back.
 */
final class ReplacedTypes {

    private final List<Operation> opposite;

    /** @param opposite the operations that lead back */
    ReplacedTypes(List<Operation> opposite) {
        this.opposite = opposite;
    }

    /** Whether every label that there was is there afterwards. */
    boolean keepsLabels(ReplaceEnum operation) {
        return opposite.stream()
                .filter(ReplaceEnum.class::isInstance)
                .map(back -> ((ReplaceEnum) back).type())
                .filter(type -> type.name().equals(operation.type().name()))
                .anyMatch(type -> Set.copyOf(operation.type().labels()).containsAll(type.labels()));
    }

    /** Whether the way back does nothing to the type but drop attributes. */
    boolean keepsAttributes(ReplaceComposite operation) {
        QualifiedName name = operation.type().name();
        boolean drops = opposite.stream()
                .anyMatch(back ->
                        back instanceof DropAttribute drop && drop.type().equals(name));
        return drops
                && opposite.stream()
                        .noneMatch(back ->
                                back instanceof AddAttribute add && add.type().equals(name)
                                        || back instanceof ReplaceComposite replacement
                                                && replacement.type().name().equals(name));
    }
}
