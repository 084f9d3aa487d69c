package dev.retort.codegen;

import dev.retort.codegen.Statement.Line;
import dev.retort.operation.SequenceOperation;
import dev.retort.operation.SequenceOperation.AlterSequence;
import dev.retort.operation.SequenceOperation.ContinueSequence;
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
    public Statement continueSequence(ContinueSequence operation) {
        return Line.of(Call.of("continueSequence", Numbering.of(operation.sequence())));
    }

    @Override
    public Statement alterSequence(AlterSequence operation) {
        return Line.of(Call.of("alterSequence", Numbering.of(operation.sequence())));
    }
}
