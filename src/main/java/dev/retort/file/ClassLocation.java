package dev.retort.file;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where a class comes from. */
public final class ClassLocation {

    private ClassLocation() {}

    /** The jar or directory that it was loaded from. */
    public static Path of(Class<?> loaded) {
        try {
            return Path.of(
                    loaded.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible); // the class loader made it from a file
        }
    }
}
