package dev.retort.boot;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.util.Arrays;
import java.util.Locale;

/** What happens when the application starts. */
public enum Mode {
    /** The database gets what it lacks. */
    UPGRADE,
    /** The application does not start while the database lacks something. */
    VALIDATE,
    /** Nothing. */
    OFF;

    static Mode of(String text) {
        return Arrays.stream(values())
                .filter(mode -> mode.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UsageException(Problem.of("It is not clear what Retort shall do at start")
                        .where(RetortSettings.WHERE + ", key " + RetortSettings.PREFIX + "mode")
                        .found(text)
                        .wanted("upgrade, validate or off")
                        .next("correct retort.mode in " + RetortSettings.FILE + ", or remove it for upgrade")));
    }
}
