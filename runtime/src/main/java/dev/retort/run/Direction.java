package dev.retort.run;

import java.util.Locale;

/** Which way a migration is run. */
public enum Direction {
    UPGRADE,
    DOWNGRADE;

    /** The other way. */
    public Direction opposite() {
        return this == UPGRADE ? DOWNGRADE : UPGRADE;
    }

    /** The word for people, {@code upgrade} or {@code downgrade}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
