package dev.retort.migration;

import dev.retort.operation.Operation;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Takes down what a migration says, without a database. */
public final class Recorder implements Operations {

    private final List<Operation> recorded = new ArrayList<>();

    /** What the block calls, in order. */
    public static List<Operation> record(Consumer<Operations> block) {
        Recorder recorder = new Recorder();
        block.accept(recorder);
        return recorder.operations();
    }

    /** What was said so far, in order. */
    public List<Operation> operations() {
        return Collections.unmodifiableList(recorded);
    }

    @Override
    public void apply(Operation operation) {
        recorded.add(operation);
    }

    /** @throws NeedsConnectionException always */
    @Override
    public Connection connection() {
        throw new NeedsConnectionException();
    }
}
