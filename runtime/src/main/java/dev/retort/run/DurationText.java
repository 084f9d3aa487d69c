package dev.retort.run;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as PostgreSQL's own settings spell them: {@code 500ms}, {@code 5s}, {@code 10min}, {@code 2h}. */
public final class DurationText {

    /** What the form is, for messages. */
    public static final String FORM = "a whole number with its unit: 500ms, 5s, 10min, 2h; or 0";

    private static final Pattern PATTERN = Pattern.compile("(\\d{1,9})\\s*(ms|s|min|h)|0");

    private DurationText() {}

    /** The length, if the text has that form. */
    public static Optional<Duration> parse(String text) {
        Matcher form = PATTERN.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Optional.of(form.group(1) == null ? Duration.ZERO : of(Long.parseLong(form.group(1)), form.group(2)));
    }

    private static Duration of(long number, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "min" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
