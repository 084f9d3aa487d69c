package dev.retort.run;

import dev.retort.operation.Operation;
import java.util.List;

/** Operations as SQL to be read: their transaction and nothing of the version table. */
public final class OperationScript {

    private OperationScript() {}

    /**
     * The statements in the order of the operations, with a comment of one line above.
     *
     * @throws IllegalArgumentException if an operation says what a script cannot hold
     */
    public static String of(String heading, List<Operation> operations) {
        ScriptText script = new ScriptText().comment(heading);
        ScriptOperations written = new ScriptOperations(script, () -> {});
        written.begin();
        operations.forEach(written::apply);
        return script.blank().line("COMMIT;").toString();
    }
}
