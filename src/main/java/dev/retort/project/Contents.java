package dev.retort.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** One digest of what files hold. Times are not asked: a build may set them back. */
public final class Contents {

    private Contents() {}

    /** The digest of files with their names, whatever their order. */
    public static String digest(List<Path> files) {
        MessageDigest all = sha256();
        files.stream().sorted().parallel().map(Contents::line).forEachOrdered(all::update);
        return HexFormat.of().formatHex(all.digest());
    }

    /** The digest of a class path: its jars, and every file in its directories. The order of entries counts. */
    public static String digestOfClassPath(List<Path> entries) {
        return digestOf(entries.stream().map(entry -> digest(files(entry))).toList());
    }

    /** The digest of texts in their order. */
    public static String digestOf(List<String> texts) {
        MessageDigest all = sha256();
        texts.forEach(text -> all.update((text + "\0").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(all.digest());
    }

    /** The digest of bytes. */
    public static String digestOf(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static List<Path> files(Path entry) {
        if (!Files.exists(entry)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(entry)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] line(Path file) {
        try {
            MessageDigest digest = sha256();
            digest.update((file + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
            return digest.digest();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every JDK has SHA-256
        }
    }
}
