package dev.retort.codegen;

import dev.retort.codegen.Statement.Line;
import dev.retort.operation.ViewOperation;
import dev.retort.operation.ViewOperation.CreateView;
import dev.retort.operation.ViewOperation.DropView;

/** Changes to views as Java. */
final class ViewPrinter implements ViewOperation.Visitor<Statement> {

    @Override
    public Statement createView(CreateView operation) {
        return Line.of(Call.of(
                "createView",
                Names.of(operation.view().name()),
                TextBlock.orString(operation.view().query())));
    }

    @Override
    public Statement dropView(DropView operation) {
        return Line.of(Call.of("dropView", Names.of(operation.view())));
    }
}
