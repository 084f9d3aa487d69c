package dev.retort.report;

import dev.retort.run.Progress;
import dev.retort.run.RunStep;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** An event of a run as one JSON object on one line. */
public final class EventReport {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private EventReport(String event) {
        fields.put("event", event);
    }

    /** An event of the run as a whole. */
    public static EventReport of(String event) {
        return new EventReport(event);
    }

    /** An event of one migration. */
    public static EventReport of(String event, RunStep step) {
        return of(event)
                .with("revision", step.revision().id())
                .with("direction", step.direction().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The event with one field more; {@code null} is a value. */
    public EventReport with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** The event with how far something is. */
    public EventReport with(Progress progress) {
        return with("what", progress.what())
                .with("phase", progress.phase())
                .with("done", number(progress.done()))
                .with("total", number(progress.total()))
                .with("unit", progress.unit())
                .with("elapsed_ms", progress.elapsed().toMillis())
                .with(
                        "remaining_ms",
                        progress.remaining().map(Duration::toMillis).orElse(null));
    }

    private static Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    /** A session of the server, as a value of a field. */
    public static Map<String, Object> session(
            int pid, String host, String application, String state, String statement) {
        Map<String, Object> session = new LinkedHashMap<>();
        session.put("pid", pid);
        session.put("host", host);
        session.put("application", application);
        session.put("state", state);
        session.put("statement", statement);
        return session;
    }

    /** The object. */
    public String line() {
        return Json.line(fields);
    }
}
