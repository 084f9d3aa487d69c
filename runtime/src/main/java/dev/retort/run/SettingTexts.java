package dev.retort.run;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The settings of a run as texts, under the names that they have in {@code retort.properties}, wherever they are written.
 *
 * @param values gives what is written under a name, or null
 * @param prefix what stands before each name there
 * @param where the place, for messages
 * @param file the kind of file that somebody corrects
 */
public record SettingTexts(UnaryOperator<String> values, String prefix, String where, String file) {

    /**
     * The settings; what is not written is as in {@link RunSettings#DEFAULT}.
     *
     * @throws UsageException if a text is not one that it can be
     */
    public RunSettings settings() {
        RunSettings usual = RunSettings.DEFAULT;
        return new RunSettings(
                duration("lock_wait", "10min").orElse(usual.lockWait()),
                duration("lock_timeout", "5s").orElse(usual.lockTimeout()),
                get("lock_retries").map(this::retries).orElse(usual.lockRetries()),
                duration("statement_timeout", "").or(usual::statementTimeout),
                duration("idle_in_transaction_session_timeout", "10min").orElse(usual.idleTimeout()),
                get("transaction").map(this::isRun).orElse(usual.oneTransaction()));
    }

    /** What is written under a name; nothing counts as absent. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * A length of time.
     *
     * @param usual what holds where nothing is written, for messages; empty if nothing does
     */
    public Optional<Duration> duration(String name, String usual) {
        return get(name)
                .map(text -> DurationText.parse(text)
                        .orElseThrow(() ->
                                new UsageException(problem("It is not clear how long " + prefix + name + " is", name)
                                        .found(text)
                                        .wanted(DurationText.FORM)
                                        .next(remedy(name, usual)))));
    }

    private int retries(String text) {
        if (text.matches("\\d{1,4}")) {
            return Integer.parseInt(text);
        }
        throw unclear("lock_retries", text, "a whole number from 0 to 9999", "10");
    }

    private boolean isRun(String text) {
        if (text.equals("migration") || text.equals("run")) {
            return text.equals("run");
        }
        throw unclear("transaction", text, "migration (one for each) or run (one for all)", "migration");
    }

    private UsageException unclear(String name, String found, String wanted, String usual) {
        return new UsageException(problem("The value of " + prefix + name + " is not one that it can have", name)
                .found(found)
                .wanted(wanted)
                .next(remedy(name, usual)));
    }

    private Problem problem(String what, String name) {
        return Problem.of(what).where(where + ", key " + prefix + name);
    }

    private String remedy(String name, String usual) {
        return "correct " + prefix + name + " in " + file + ", or remove it" + (usual.isEmpty() ? "" : " for " + usual);
    }
}
