package dev.retort;

import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.run.RunSettings;

/** The runner's settings as the project configures them. */
final class Settings {

    private Settings() {}

    static RunSettings of(Configuration configuration) {
        return new RunSettings(
                configuration.duration(Key.LOCK_WAIT).orElseThrow(),
                configuration.duration(Key.LOCK_TIMEOUT).orElseThrow(),
                retries(configuration),
                configuration.duration(Key.STATEMENT_TIMEOUT),
                configuration.duration(Key.IDLE_TIMEOUT).orElseThrow(),
                isOneTransaction(configuration));
    }

    private static int retries(Configuration configuration) {
        String text = configuration.require(Key.LOCK_RETRIES);
        if (text.matches("\\d{1,4}")) {
            return Integer.parseInt(text);
        }
        throw unclear(configuration, Key.LOCK_RETRIES, text, "a whole number from 0 to 9999");
    }

    private static boolean isOneTransaction(Configuration configuration) {
        String text = configuration.require(Key.TRANSACTION);
        if (text.equals("migration") || text.equals("run")) {
            return text.equals("run");
        }
        throw unclear(configuration, Key.TRANSACTION, text, "migration (one for each) or run (one for all)");
    }

    private static UsageException unclear(Configuration configuration, Key key, String found, String wanted) {
        return new UsageException(Problem.of("The value of " + key.text() + " is not one that it can have")
                .where(configuration.file() + ", key " + key.text())
                .found(found)
                .wanted(wanted)
                .next("correct " + key.text() + " in retort.properties, or remove it for " + configuration.usual(key)));
    }
}
