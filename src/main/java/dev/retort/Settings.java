package dev.retort;

import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.run.RunSettings;

/** The runner's settings as the project configures them. */
final class Settings {

    private Settings() {}

    static RunSettings of(Configuration configuration) {
        return new RunSettings(configuration.duration(Key.LOCK_WAIT).orElseThrow());
    }
}
