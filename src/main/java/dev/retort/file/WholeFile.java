package dev.retort.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that are written whole or not at all: into a neighbouring file first, which then takes the name. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes to the path that it is given. */
    public interface Contents {
        void writeTo(Path file) throws IOException;
    }

    /** Writes a file in a directory that is there; a file of that name gives way. */
    public static void write(Path file, Contents contents) throws IOException {
        Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), ".retort-", ".tmp");
        try {
            contents.writeTo(temporary);
            readableByEveryone(temporary); // a temporary file is its owner's alone
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void readableByEveryone(Path file) throws IOException {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
