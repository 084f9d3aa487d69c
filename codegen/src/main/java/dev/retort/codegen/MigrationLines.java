package dev.retort.codegen;

import dev.retort.environment.JavaCall;
import dev.retort.operation.Operation;
import dev.retort.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one method of a migration class says, without the class around it: for reports. */
public final class MigrationLines {

    private final List<Statement> statements;

    private MigrationLines(List<Statement> statements) {
        this.statements = statements;
    }

    /**
     * The lines of one direction.
     *
     * @param opposite the operations of the other direction, which know what the columns were before
     * @param types the project's own words for column types; empty for those that have Retort's
     */
    public static MigrationLines of(
            List<Operation> operations, List<Operation> opposite, Function<Type, Optional<JavaCall>> types) {
        return new MigrationLines(OperationPrinter.print(operations, opposite, List.of(), new Types(types)));
    }

    /** The Java, as in the class but for its indentation and imports. */
    public String java() {
        return StatementLayout.text(statements, MigrationMethods.OPERATIONS).stripTrailing();
    }

    /** What is lost, each loss as the class's comment says it: {@code the values in prds.rating are lost}. */
    public List<String> losses() {
        return losses(statements).toList();
    }

    private static Stream<String> losses(List<Statement> statements) {
        return statements.stream().flatMap(MigrationLines::losses);
    }

    private static Stream<String> losses(Statement statement) {
        if (statement instanceof Statement.Autocommit block) {
            return losses(block.block());
        }
        if (statement instanceof Statement.Noted noted) {
            return losses(noted.statement());
        }
        return statement instanceof Statement.Line line ? line.remark().stream() : Stream.empty();
    }
}
