package dev.retort.entity;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps what Hibernate and Hibernate Validator say at their start off the user's screen. A level that somebody set for
 * {@code org.hibernate} stays, so that a verbose run can show it.
 */
final class QuietHibernate {

    private static final String PROVIDER = "org.jboss.logging.provider";

    /** Held while quiet: java.util.logging itself keeps its loggers only weakly. */
    private final Logger logger = Logger.getLogger("org.hibernate");

    private final boolean quiet = logger.getLevel() == null;
    private final boolean chosenHere = System.getProperty(PROVIDER) == null;

    private QuietHibernate() {
        if (chosenHere) {
            // Else a logging library of the application's would be started, with its own ideas of an output.
            System.setProperty(PROVIDER, "jdk");
        }
        if (quiet) {
            logger.setLevel(Level.SEVERE);
        }
    }

    /** Does something with Hibernate in silence. */
    static <T> T during(Supplier<T> action) {
        QuietHibernate silence = new QuietHibernate();
        try {
            return action.get();
        } finally {
            silence.end();
        }
    }

    private void end() {
        if (quiet) {
            logger.setLevel(null);
        }
        if (chosenHere) {
            System.clearProperty(PROVIDER);
        }
    }
}
