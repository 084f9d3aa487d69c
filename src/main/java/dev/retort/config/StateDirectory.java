package dev.retort.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory {@code .retort} of a project: everything in it can be made again, and Git ignores it by itself. */
public final class StateDirectory {

    private StateDirectory() {}

    /** Makes sure that the directory is there. */
    public static Path ensure(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path ignore = directory.resolve(".gitignore");
        if (!Files.exists(ignore)) {
            Files.writeString(ignore, "*\n");
        }
        return directory;
    }
}
