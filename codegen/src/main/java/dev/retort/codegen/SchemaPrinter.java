package dev.retort.codegen;

import dev.retort.codegen.Statement.Line;
import dev.retort.operation.SchemaOperation;
import dev.retort.operation.SchemaOperation.Comment;
import dev.retort.operation.SchemaOperation.CreateExtension;
import dev.retort.operation.SchemaOperation.CreateSchema;
import dev.retort.operation.SchemaOperation.DropExtension;
import dev.retort.operation.SchemaOperation.DropSchema;

/** Changes to PostgreSQL schemas and extensions as Java. */
final class SchemaPrinter implements SchemaOperation.Visitor<Statement> {

    @Override
    public Statement createSchema(CreateSchema operation) {
        return named("createSchema", operation.name());
    }

    @Override
    public Statement dropSchema(DropSchema operation) {
        return named("dropSchema", operation.name());
    }

    @Override
    public Statement createExtension(CreateExtension operation) {
        return named("createExtension", operation.name());
    }

    @Override
    public Statement dropExtension(DropExtension operation) {
        return named("dropExtension", operation.name());
    }

    @Override
    public Statement comment(Comment operation) {
        return Line.of(Comments.of(operation));
    }

    private static Statement named(String method, String name) {
        return Line.of(Call.of(method, JavaString.of(name)));
    }
}
