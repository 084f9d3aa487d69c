package dev.retort.config;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as PostgreSQL's own settings spell them: {@code 500ms}, {@code 5s}, {@code 10min}, {@code 2h}. */
final class DurationText {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\s*(ms|s|min|h)|0");

    private DurationText() {}

    /** @throws UsageException if the text has another form */
    static Duration parse(Key key, String text, Configuration configuration) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new UsageException(Problem.of("It is not clear how long " + key.text() + " is")
                    .where(configuration.file() + ", key " + key.text())
                    .found(text)
                    .wanted("a whole number with its unit: 500ms, 5s, 10min, 2h; or 0")
                    .next("correct " + key.text() + " in retort.properties"
                            + key.defaultValue()
                                    .map(value -> ", or remove it for " + value)
                                    .orElse(", or remove it")));
        }
        return form.group(1) == null ? Duration.ZERO : of(Long.parseLong(form.group(1)), form.group(2));
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
