package dev.retort.report;

import java.util.regex.Pattern;

/** A word as a POSIX shell has to be given it. */
public final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.=:@%+/-]+");

    private ShellWord() {}

    /** The word, in single quotes where something in it means something to a shell. */
    public static String of(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
