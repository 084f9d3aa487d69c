package dev.retort.project;

import dev.retort.config.StateDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A digest of files' names and contents, kept beside what was made from them. */
record Fingerprint(Path file, String digest) {

    static Fingerprint of(String name, Path directory, List<Path> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path path : files.stream().sorted().toList()) {
                digest.update(path.toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
            }
            return new Fingerprint(
                    directory.resolve(name + ".sha256"), HexFormat.of().formatHex(digest.digest()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every JDK has SHA-256
        }
    }

    /** Whether the digest is the one that was stored. */
    boolean isCurrent() {
        try {
            return Files.exists(file) && Files.readString(file).equals(digest);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void store() {
        try {
            StateDirectory.ensure(file.getParent());
            Files.writeString(file, digest);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
