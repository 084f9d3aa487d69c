package dev.retort.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over texts, in hexadecimal digits. */
public final class Checksum {

    /** The checksum of nothing yet. */
    public static final String START = "";

    private Checksum() {}

    /** The checksum of everything before and one text more. */
    public static String chained(String before, String text) {
        return HexFormat.of().formatHex(digest(before + "\n" + text));
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every JDK has it
        }
    }
}
