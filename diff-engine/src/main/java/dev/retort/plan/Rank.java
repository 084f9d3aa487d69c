package dev.retort.plan;

import dev.retort.operation.ColumnOperation.AddColumn;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.ColumnOperation.DropColumn;
import dev.retort.operation.ColumnOperation.NoteOrdinals;
import dev.retort.operation.ConstraintOperation.AddConstraint;
import dev.retort.operation.ConstraintOperation.DropConstraint;
import dev.retort.operation.ConstraintOperation.ValidateConstraint;
import dev.retort.operation.DataOperation.RequireNoRows;
import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.operation.IndexOperation.DropIndex;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameOperation;
import dev.retort.operation.SchemaOperation.CreateExtension;
import dev.retort.operation.SchemaOperation.CreateSchema;
import dev.retort.operation.SequenceOperation.AlterSequence;
import dev.retort.operation.SequenceOperation.CreateSequence;
import dev.retort.operation.SequenceOperation.DropSequence;
import dev.retort.operation.TableOperation.CommentOnTable;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.operation.TableOperation.DropTable;
import dev.retort.operation.TableOperation.ResetStorage;
import dev.retort.operation.TableOperation.SetLogged;
import dev.retort.operation.TableOperation.SetStorage;
import dev.retort.operation.TypeOperation.AddAttribute;
import dev.retort.operation.TypeOperation.AddEnumLabel;
import dev.retort.operation.TypeOperation.CreateEnum;
import dev.retort.operation.TypeOperation.CreateType;
import dev.retort.operation.TypeOperation.DropAttribute;
import dev.retort.operation.TypeOperation.DropEnum;
import dev.retort.operation.TypeOperation.DropType;
import dev.retort.operation.TypeOperation.RenameEnumLabel;
import dev.retort.operation.TypeOperation.ReplaceComposite;
import dev.retort.operation.TypeOperation.ReplaceEnum;
import dev.retort.operation.ViewOperation.CreateView;
import dev.retort.operation.ViewOperation.DropView;
import dev.retort.schema.ForeignKey;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The order of steps that do not depend on each other: by kind, as one would write them, then by name. It only makes
 * a plan the same whatever the order of its steps; that the plan works never rests on it.
 */
final class Rank {

    private static final List<Class<? extends Operation>> KINDS = List.of(
            RequireNoRows.class,
            CreateSchema.class,
            CreateExtension.class,
            CreateEnum.class,
            CreateType.class,
            AddAttribute.class,
            ReplaceComposite.class,
            RenameEnumLabel.class,
            AddEnumLabel.class,
            ReplaceEnum.class,
            CreateSequence.class,
            AlterSequence.class,
            RenameOperation.class,
            DropView.class,
            CreateTable.class,
            CommentOnTable.class,
            SetLogged.class,
            SetStorage.class,
            ResetStorage.class,
            AddColumn.class,
            AlterColumn.class,
            NoteOrdinals.class,
            DropConstraint.class,
            DropIndex.class,
            AddConstraint.class,
            ValidateConstraint.class,
            CreateIndex.class,
            CreateView.class,
            DropColumn.class,
            DropTable.class,
            DropSequence.class,
            DropAttribute.class,
            DropType.class,
            DropEnum.class);

    /** A total order of different steps. */
    static final Comparator<Step> ORDER = Comparator.comparingInt(Rank::kind)
            .thenComparing(Rank::referencesOther)
            .thenComparing(Rank::object, ObjectRef.ORDER)
            .thenComparing(Step::toString);

    private static final ObjectRef NONE = ObjectRef.schema("");

    private Rank() {}

    private static int kind(Step step) {
        for (int kind = 0; kind < KINDS.size(); kind++) {
            if (!step.upgrade().isEmpty()
                    && KINDS.get(kind).isInstance(step.upgrade().get(0))) {
                return kind;
            }
        }
        return KINDS.size();
    }

    private static boolean referencesOther(Step step) {
        return step.upgrade().stream()
                .anyMatch(operation ->
                        operation instanceof AddConstraint added && added.constraint() instanceof ForeignKey);
    }

    private static ObjectRef object(Step step) {
        return step.upgrade().stream()
                .map(Rank::objects)
                .flatMap(Set::stream)
                .filter(reference -> reference.kind() != ObjectRef.Kind.KEY)
                .min(ObjectRef.ORDER)
                .orElse(NONE);
    }

    private static Set<ObjectRef> objects(Operation operation) {
        Set<ObjectRef> objects = operation.creates().isEmpty() ? operation.drops() : operation.creates();
        return objects.isEmpty() ? operation.requires() : objects;
    }
}
