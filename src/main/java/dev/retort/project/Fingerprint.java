package dev.retort.project;

import dev.retort.config.StateDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A digest of files' names and contents, kept beside what was made from them. */
record Fingerprint(Path file, String digest) {

    static Fingerprint of(String name, Path directory, List<Path> files) {
        return new Fingerprint(directory.resolve(name + ".sha256"), Contents.digest(files));
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
