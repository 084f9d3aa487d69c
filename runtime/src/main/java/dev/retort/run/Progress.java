package dev.retort.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far something is that takes long.
 *
 * @param what the beginning of a statement, or {@code back-fill of prds}
 * @param phase what the server is at, in its own words; empty where it says nothing of phases
 * @param done how much of it, or of the phase, is done; empty where nobody knows
 * @param total how much there is, at least {@code done}; an estimate
 * @param unit what is counted: {@code rows}, {@code blocks}, {@code bytes} and so on
 * @param elapsed how long it has taken so far
 * @param remaining how long it will take at the present rate
 */
public record Progress(
        String what,
        String phase,
        OptionalLong done,
        OptionalLong total,
        String unit,
        Duration elapsed,
        Optional<Duration> remaining) {

    /** The part that is done, from 0 to 1, where done and total are known. */
    public Optional<Double> share() {
        return done.isPresent() && total.isPresent() && total.getAsLong() > 0
                ? Optional.of((double) done.getAsLong() / total.getAsLong())
                : Optional.empty();
    }

    /** On a line: {@code back-fill of prds: 120000 of about 5000000 rows (2 %), 12 s, about 8 min left}. */
    public String describe() {
        List<String> parts = new ArrayList<>();
        if (!phase.isEmpty()) {
            parts.add(phase);
        }
        if (done.isPresent()) {
            parts.add(counted());
        }
        parts.add(Durations.text(elapsed));
        remaining.ifPresent(time -> parts.add("about " + Durations.text(time) + " left"));
        return what + ": " + String.join(", ", parts);
    }

    private String counted() {
        String percent = share().map(part -> " (" + (int) (part * 100) + " %)").orElse("");
        String all = total.isPresent() ? " of about " + total.getAsLong() : "";
        return done.getAsLong() + all + " " + unit + percent;
    }
}
