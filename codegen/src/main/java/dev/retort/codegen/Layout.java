package dev.retort.codegen;

import java.util.List;

/**
 * Breaks an expression into lines as a formatter would: what fits stays on its line, else a chain breaks before its
 * dots and an argument list behind its bracket, with two steps of indentation.
 */
final class Layout {

    static final int MAX_COLUMNS = 120;

    private static final int CONTINUATION = 8;

    private final Code code;

    private Layout(Code code) {
        this.code = code;
    }

    /**
     * Writes the expression's lines.
     *
     * @param indent the column where its first line begins
     * @param before the columns that other code takes on its first line
     * @param after the columns that follow on its last line
     */
    static void write(Expression expression, Code code, int indent, int before, int after) {
        new Layout(code).print(expression, indent, before, after);
    }

    /** Whether the expression is to stand on one line. */
    static boolean fits(Expression expression, int column, int after) {
        return !expression.multiline() && column + expression.width() + after <= MAX_COLUMNS;
    }

    private void print(Expression expression, int indent, int before, int after) {
        if (expression instanceof Call call && !fits(call, indent + before, after)) {
            printBroken(call, indent, before, after);
        } else {
            expression.write(code);
        }
    }

    private void printBroken(Call call, int indent, int before, int after) {
        List<Expression> chain = call.chain();
        Expression head = chain.get(0);
        if (chain.size() == 1) {
            printArguments(call, indent, after);
        } else if (chain.size() == 2 && head instanceof Atom) {
            head.write(code);
            code.add(".");
            printArguments(call.alone(), indent, after);
        } else {
            print(head, indent, before, 0);
            code.indent(CONTINUATION);
            for (Expression link : chain.subList(1, chain.size())) {
                code.newLine().add(".");
                print(((Call) link).alone(), indent + CONTINUATION, 1, link == call ? after : 0);
            }
            code.indent(-CONTINUATION);
        }
    }

    private void printArguments(Call call, int indent, int after) {
        List<Expression> arguments = call.arguments();
        call.callee().write(code);
        code.add("(");
        if (arguments.isEmpty() || arguments.size() == 1 && arguments.get(0) instanceof Atom) {
            arguments.forEach(argument -> argument.write(code));
        } else {
            code.indent(CONTINUATION).newLine();
            printLines(call, indent + CONTINUATION, after + 1);
            code.indent(-CONTINUATION);
        }
        code.add(")");
    }

    private void printLines(Call call, int indent, int after) {
        boolean oneLine = !call.multiline() && indent + call.argumentsWidth() + after <= MAX_COLUMNS;
        int last = call.arguments().size() - 1;
        for (int i = 0; i <= last; i++) {
            print(call.arguments().get(i), indent, 0, oneLine ? 0 : i == last ? after : 1);
            if (i < last && oneLine) {
                code.add(", ");
            } else if (i < last) {
                code.add(",").newLine();
            }
        }
    }
}
