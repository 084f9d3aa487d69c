package dev.retort.codegen;

import dev.retort.codegen.Statement.Line;
import dev.retort.operation.RenameOperation;
import dev.retort.operation.RenameOperation.Kind;
import dev.retort.operation.RenameOperation.Rename;
import dev.retort.operation.RenameOperation.RenameColumn;
import dev.retort.operation.RenameOperation.RenameConstraint;
import dev.retort.operation.RenameOperation.SetSchema;

/** Changes of names as Java. */
final class RenamePrinter implements RenameOperation.Visitor<Statement> {

    @Override
    public Statement rename(Rename operation) {
        return Line.of(Call.of(
                "rename" + word(operation.kind()), Names.of(operation.name()), JavaString.of(operation.newName())));
    }

    /** An index follows its table; no method of {@code Operations} moves one alone. */
    @Override
    public Statement setSchema(SetSchema operation) {
        Expression name = Names.value(operation.name());
        Expression schema = JavaString.of(operation.newSchema());
        return operation.kind() == Kind.INDEX
                ? Line.apply(operation, Atom.of(operation.kind()), name, schema)
                : Line.of(Call.of("set" + word(operation.kind()) + "Schema", name, schema));
    }

    @Override
    public Statement renameColumn(RenameColumn operation) {
        return Line.of(Call.of(
                "renameColumn",
                Names.of(operation.table()),
                JavaString.of(operation.column()),
                JavaString.of(operation.newName())));
    }

    @Override
    public Statement renameConstraint(RenameConstraint operation) {
        return Line.of(Call.of(
                "renameConstraint",
                Names.of(operation.table()),
                JavaString.of(operation.name()),
                JavaString.of(operation.newName())));
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case TABLE -> "Table";
            case INDEX -> "Index";
            case SEQUENCE -> "Sequence";
            case TYPE -> "Type";
        };
    }
}
