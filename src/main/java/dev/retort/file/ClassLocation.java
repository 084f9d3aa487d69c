package dev.retort.file;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/** Where a class comes from. */
public final class ClassLocation {

    private ClassLocation() {}

    /** The jar or directory that it was loaded from; a copy of a jar that is inside of another one. */
    public static Path of(Class<?> loaded) {
        URL location = loaded.getProtectionDomain().getCodeSource().getLocation();
        try {
            return location.getProtocol().equals("file") ? Path.of(location.toURI()) : JarInsideJar.copy(location);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible); // the class loader made it from a file
        }
    }
}
