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
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * One digest of what files hold. Times of files are not asked: a build may set them back. A file counts by its length and two
 * checksums of 32 bits, for the JDK has those from the processor in every JVM, and a SHA-256 only in one that optimises.
 */
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
            byte[] bytes = file.toString().endsWith(".jar") ? JarDirectory.of(file) : Files.readAllBytes(file);
            return (file + "\0" + bytes.length + "\0" + checksum(new CRC32(), bytes) + "\0"
                            + checksum(new CRC32C(), bytes) + "\0")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String checksum(Checksum checksum, byte[] bytes) {
        checksum.update(bytes);
        return Long.toHexString(checksum.getValue());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every JDK has SHA-256
        }
    }
}
