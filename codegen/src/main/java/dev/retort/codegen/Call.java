package dev.retort.codegen;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * A call of a method or constructor, perhaps one link of a fluent chain.
 *
 * @param receiver what stands before the dot
 * @param callee the name, or {@code new Type}
 * @param spread which of the arguments may move to methods of their own when they are too many
 * @param onePerLine whether every argument gets its own line in any case
 */
record Call(
        Optional<Expression> receiver,
        Atom callee,
        List<Expression> arguments,
        Optional<Spread> spread,
        boolean onePerLine)
        implements Expression {

    Call {
        arguments = List.copyOf(arguments);
    }

    static Call of(String name, Expression... arguments) {
        return of(name, List.of(arguments));
    }

    static Call of(String name, List<Expression> arguments) {
        return of(Atom.of(name), arguments);
    }

    /** A call of a static method whose type is imported. */
    static Call ofStatic(Class<?> type, String name, List<Expression> arguments) {
        return ofStatic(ClassName.get(type), name, arguments);
    }

    static Call ofStatic(ClassName type, String name, List<Expression> arguments) {
        return of(Atom.ofType(type, "." + name), arguments);
    }

    static Call ofConstructor(Class<?> type, Expression... arguments) {
        Atom name = Atom.ofType(type, "");
        return of(new Atom("new ", name.type(), ""), List.of(arguments));
    }

    private static Call of(Atom callee, List<Expression> arguments) {
        return new Call(Optional.empty(), callee, arguments, Optional.empty(), false);
    }

    /** The chain's next link. */
    Call then(String name, Expression... nextArguments) {
        return of(name, nextArguments).on(this);
    }

    Call then(String name, List<Expression> nextArguments) {
        return of(name, nextArguments).on(this);
    }

    Call on(Expression newReceiver) {
        return new Call(Optional.of(newReceiver), callee, arguments, spread, onePerLine);
    }

    Call spreading(Spread newSpread) {
        return new Call(receiver, callee, arguments, Optional.of(newSpread), onePerLine);
    }

    Call withOnePerLine() {
        return new Call(receiver, callee, arguments, spread, true);
    }

    /** The same call with other arguments, all of which stay with it. */
    Call withArguments(List<Expression> newArguments) {
        return new Call(receiver, callee, newArguments, Optional.empty(), false);
    }

    /** This call without what stands before its dot. */
    Call alone() {
        return new Call(Optional.empty(), callee, arguments, spread, onePerLine);
    }

    /** The receivers and this call, innermost first. */
    List<Expression> chain() {
        List<Expression> links = new ArrayList<>();
        receiver.ifPresent(before -> links.addAll(before instanceof Call call ? call.chain() : List.of(before)));
        links.add(this);
        return links;
    }

    @Override
    public void write(Code code) {
        if (receiver.isPresent()) {
            receiver.get().write(code);
            code.add(".");
        }
        callee.write(code);
        code.add("(");
        String separator = "";
        for (Expression argument : arguments) {
            code.add(separator);
            argument.write(code);
            separator = ", ";
        }
        code.add(")");
    }

    @Override
    public int width() {
        int before = receiver.isPresent() ? receiver.get().width() + 1 : 0;
        return before + callee.width() + 2 + argumentsWidth();
    }

    /** The columns between the brackets. */
    int argumentsWidth() {
        return Math.max(0, arguments.size() - 1) * 2 + sum(Expression::width);
    }

    @Override
    public boolean multiline() {
        return onePerLine || any(Expression::multiline);
    }

    private boolean any(Predicate<Expression> test) {
        if (receiver.isPresent() && test.test(receiver.get())) {
            return true;
        }
        for (Expression argument : arguments) {
            if (test.test(argument)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int weight() {
        int before = receiver.isPresent() ? receiver.get().weight() : 0;
        return 12 + 5 * arguments.size() + before + sum(Expression::weight);
    }

    private int sum(ToIntFunction<Expression> measure) {
        int sum = 0;
        for (Expression argument : arguments) {
            sum += measure.applyAsInt(argument);
        }
        return sum;
    }

    @Override
    public void constants(Consumer<String> consumer) {
        receiver.ifPresent(before -> before.constants(consumer));
        arguments.forEach(argument -> argument.constants(consumer));
    }
}
