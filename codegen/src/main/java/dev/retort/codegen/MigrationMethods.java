package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.retort.codegen.Statement.Line;
import dev.retort.migration.Operations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * The methods of a migration class. What is more than a class file can hold in one method goes to further ones.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.11">Limits of a class file</a>
 */
final class MigrationMethods {

    /** The name of the parameter of {@code upgrade} and {@code downgrade}. */
    static final String OPERATIONS = "op";

    /** Estimated bytes of a method; a class file allows 65,535 real ones. */
    private static final int MAX_WEIGHT = 40_000;

    /** Estimated bytes of each method where one is not enough. */
    private static final int STEPS_WEIGHT = 20_000;

    private final ClassParts parts;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param className the migration's own name */
    MigrationMethods(String className) {
        this.parts = new ClassParts(className);
    }

    /** {@code upgrade} or {@code downgrade}. */
    MethodSpec direction(String name, List<Statement> statements) {
        List<Statement> prepared = prepared(statements);
        CodeBlock body = prepared.isEmpty()
                ? CodeBlock.of("// nothing to change in the database\n")
                : StatementLayout.of(prepared, OPERATIONS, ClassParts.METHOD_COLUMN);
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Operations.class, OPERATIONS)
                .addCode(body)
                .build();
    }

    /** Adds the further methods that the directions need, and the classes around those. */
    void addTo(TypeSpec.Builder migration) {
        parts.addTo(migration);
    }

    private List<Statement> prepared(List<Statement> statements) {
        List<Statement> narrowed = statements.stream().map(this::prepared).toList();
        return weight(narrowed) <= MAX_WEIGHT ? narrowed : inSteps(narrowed);
    }

    private Statement prepared(Statement statement) {
        if (statement instanceof Statement.Autocommit autocommit) {
            return new Statement.Autocommit(prepared(autocommit.block()));
        } else if (statement instanceof Statement.Noted noted) {
            return new Statement.Noted(noted.notes(), prepared(noted.statement()));
        } else if (statement instanceof Line line && line.weight() > STEPS_WEIGHT) {
            return line.withCall((Call) sliced(line.call()));
        }
        return statement;
    }

    private static int weight(List<? extends Statement> statements) {
        return statements.stream().mapToInt(Statement::weight).sum();
    }

    private List<Statement> inSteps(List<Statement> statements) {
        List<Statement> steps = new ArrayList<>();
        batches(statements, Statement::weight, batch -> steps.add(new Statement.Steps(stepsMethod(batch))));
        return steps;
    }

    private String stepsMethod(List<Statement> batch) {
        boolean alike = batch.stream().map(Statement::word).distinct().count() == 1;
        String name = numbered(alike ? plural(batch.get(0).word()) : "steps");
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addParameter(Operations.class, OPERATIONS);
        return parts.add(
                method,
                constants -> batch.forEach(statement -> statement.constants(constants)),
                column -> StatementLayout.of(batch, OPERATIONS, column));
    }

    private static String plural(String word) {
        return word + (word.endsWith("x") ? "es" : "s");
    }

    private String numbered(String word) {
        return word + numbers.merge(word, 1, Integer::sum);
    }

    /** The expression with arguments that are too many moved to methods of their own. */
    private Expression sliced(Expression expression) {
        if (!(expression instanceof Call call) || call.weight() <= STEPS_WEIGHT) {
            return expression;
        } else if (call.spread().isEmpty()) {
            return call.withArguments(
                    call.arguments().stream().map(this::sliced).toList());
        }
        Spread spread = call.spread().get();
        List<Expression> slices = new ArrayList<>();
        batches(
                call.arguments().subList(spread.from(), call.arguments().size()),
                Expression::weight,
                batch -> slices.add(Atom.of(sliceMethod(spread, batch) + "()")));
        return slices.size() < 2 ? call : spread.joined(call, slices);
    }

    private String sliceMethod(Spread spread, List<Expression> batch) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(numbered(spread.noun())).returns(spread.sliceType());
        Call list = Spread.slice(batch);
        return parts.add(method, list::constants, column -> returning(list, column));
    }

    private static CodeBlock returning(Call list, int column) {
        Code code = new Code().add("return ");
        Layout.write(list, code, column, "return ".length(), 1);
        return code.add(";\n").block();
    }

    private interface Scale<T> {
        int weight(T item);
    }

    private static <T> void batches(List<T> items, Scale<T> scale, Consumer<List<T>> consumer) {
        List<T> batch = new ArrayList<>();
        int weight = 0;
        for (T item : items) {
            int more = scale.weight(item) + 8;
            if (weight + more > STEPS_WEIGHT && !batch.isEmpty()) {
                consumer.accept(List.copyOf(batch));
                batch.clear();
                weight = 0;
            }
            batch.add(item);
            weight += more;
        }
        consumer.accept(List.copyOf(batch));
    }
}
