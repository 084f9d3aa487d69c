package dev.retort.file;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A library in an executable jar of Spring Boot's, where the compiler cannot look into it. */
final class JarInsideJar {

    private JarInsideJar() {}

    /**
     * A copy that goes with the process.
     *
     * @param location {@code jar:nested:/app.jar/!BOOT-INF/lib/some.jar!/}, as its class loader has it
     */
    static Path copy(URL location) {
        String inner = location.toString().replaceFirst("^jar:", "").replaceFirst("!/$", "");
        try (InputStream content = URI.create(inner).toURL().openStream()) {
            Path copy = Files.createTempFile("retort-runtime", ".jar");
            copy.toFile().deleteOnExit();
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException unwritable) {
            throw new FailureException(
                    Problem.of("A library of the executable jar cannot be copied to where the compiler sees it")
                            .where(System.getProperty("java.io.tmpdir"))
                            .found(unwritable.toString())
                            .wanted("a directory for temporary files")
                            .next("make it writable; in a container: docker run --tmpfs /tmp")
                            .next("or name another one: java -Djava.io.tmpdir=DIRECTORY -jar …"),
                    unwritable);
        }
    }
}
