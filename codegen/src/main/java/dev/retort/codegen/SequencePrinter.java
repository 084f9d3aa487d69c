package dev.retort.codegen;

import dev.retort.codegen.Statement.Line;
import dev.retort.operation.SequenceOperation;
import dev.retort.operation.SequenceOperation.AdvanceSequence;
import dev.retort.operation.SequenceOperation.AlterSequence;
import dev.retort.operation.SequenceOperation.CreateSequence;
import dev.retort.operation.SequenceOperation.DropSequence;

/** Changes to sequences as Java. */
final class SequencePrinter implements SequenceOperation.Visitor<Statement> {

    @Override
    public Statement createSequence(CreateSequence operation) {
        return Line.of(Call.of("createSequence", Numbering.of(operation.sequence())));
    }

    @Override
    public Statement dropSequence(DropSequence operation) {
        return Line.of(Call.of("dropSequence", Names.of(operation.name())))
                .remarking("the position of " + CommentText.line(operation.name()) + " is lost");
    }

    @Override
    public Statement alterSequence(AlterSequence operation) {
        return Line.of(Call.of("alterSequence", Numbering.of(operation.sequence())));
    }

    @Override
    public Statement advanceSequence(AdvanceSequence operation) {
        boolean plain = operation.name().schema().isEmpty()
                && operation.table().schema().isEmpty();
        return Line.of(Call.of(
                "advanceSequence",
                plain ? Names.of(operation.name()) : Names.value(operation.name()),
                plain ? Names.of(operation.table()) : Names.value(operation.table()),
                JavaString.of(operation.column())));
    }
}
