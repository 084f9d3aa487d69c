package dev.retort.codegen;

import dev.retort.codegen.Statement.Line;
import dev.retort.operation.ConstraintOperation;
import dev.retort.operation.ConstraintOperation.AddConstraint;
import dev.retort.operation.ConstraintOperation.DropConstraint;
import dev.retort.operation.ConstraintOperation.ValidateConstraint;
import dev.retort.schema.QualifiedName;

/** Changes to constraints of existing tables as Java. */
final class ConstraintPrinter implements ConstraintOperation.Visitor<Statement> {

    @Override
    public Statement addConstraint(AddConstraint operation) {
        QualifiedName table = operation.table();
        return Line.of(Call.of("addConstraint", Names.of(table), Constraints.of(table, operation.constraint())));
    }

    @Override
    public Statement dropConstraint(DropConstraint operation) {
        return Line.of(Call.of("dropConstraint", Names.of(operation.table()), JavaString.of(operation.name())));
    }

    @Override
    public Statement validateConstraint(ValidateConstraint operation) {
        return Line.of(Call.of("validateConstraint", Names.of(operation.table()), JavaString.of(operation.name())));
    }
}
