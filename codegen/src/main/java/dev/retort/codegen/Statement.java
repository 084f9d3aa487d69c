package dev.retort.codegen;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A statement of a migration, without the {@code op} that it is said to. */
sealed interface Statement {

    /** The operation's word; methods that hold many of these statements are named by its plural. */
    String word();

    /** Bytes that it takes in a compiled method, at most. */
    int weight();

    /** Names every constant that the class file has to hold for it. */
    void constants(Consumer<String> consumer);

    /**
     * One operation, said by a call of a method of {@code Operations}.
     *
     * @param remark what is lost by it, for a comment
     */
    record Line(String word, Call call, Optional<String> remark) implements Statement {

        static Line of(Call call) {
            return new Line(call.callee().text(), call, Optional.empty());
        }

        /** An operation as a value, for what no other method of {@code Operations} says. */
        static Line apply(Operation operation, Expression... components) {
            String name = operation.getClass().getSimpleName();
            Call value = Call.ofConstructor(operation.getClass(), components);
            String word = Character.toLowerCase(name.charAt(0)) + name.substring(1);
            return new Line(word, Call.of("apply", value), Optional.empty());
        }

        Line remarking(String newRemark) {
            return remarking(Optional.of(newRemark));
        }

        Line remarking(Optional<String> newRemark) {
            return new Line(word, call, newRemark);
        }

        Line withCall(Call newCall) {
            return new Line(word, newCall, remark);
        }

        @Override
        public int weight() {
            return call.weight() + 4;
        }

        @Override
        public void constants(Consumer<String> consumer) {
            call.constants(consumer);
        }
    }

    /** A statement below comments, each of which begins a line. */
    record Noted(List<String> notes, Statement statement) implements Statement {
        @Override
        public String word() {
            return statement.word();
        }

        @Override
        public int weight() {
            return statement.weight();
        }

        @Override
        public void constants(Consumer<String> consumer) {
            statement.constants(consumer);
        }
    }

    /** Operations outside the transaction; the block is compiled to a method of its own. */
    record Autocommit(List<Statement> block) implements Statement {
        @Override
        public String word() {
            return "autocommit";
        }

        @Override
        public int weight() {
            return 16;
        }

        @Override
        public void constants(Consumer<String> consumer) {
            block.forEach(statement -> statement.constants(consumer));
        }
    }

    /** A call of a method of the migration itself, which holds further statements. */
    record Steps(String method) implements Statement {
        @Override
        public String word() {
            return "steps";
        }

        @Override
        public int weight() {
            return 4;
        }

        @Override
        public void constants(Consumer<String> consumer) {
            // a method's name is no string
        }
    }
}
