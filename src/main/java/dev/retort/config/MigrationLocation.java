package dev.retort.config;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.SourceVersion;

/**
 * A place that a project keeps migrations in: {@code migrations.directory} with {@code migrations.package}, or an entry
 * of {@code migrations.locations}.
 *
 * @param sourceRoot the directory that packages begin at
 * @param packageName the migrations' package, may be empty
 * @param text the entry as it is written in the configuration
 */
public record MigrationLocation(Path sourceRoot, String packageName, String text) {

    /**
     * The project's locations in their order, one at least.
     *
     * @throws UsageException if an entry is not understood or its directory does not exist; the default one may be
     *     missing until the first revision
     */
    public static List<MigrationLocation> of(Configuration configuration) {
        List<MigrationLocation> listed = configuration.list(Key.MIGRATIONS_LOCATIONS).stream()
                .map(entry -> listed(entry, configuration))
                .distinct()
                .toList();
        if (!listed.isEmpty()) {
            return listed;
        }
        String directory = configuration.require(Key.MIGRATIONS_DIRECTORY);
        String packageName = configuration.require(Key.MIGRATIONS_PACKAGE);
        if (!SourceVersion.isName(packageName)) {
            throw new UsageException(Problem.of("The package of migrations is no name of a package")
                    .where(where(Key.MIGRATIONS_PACKAGE, configuration))
                    .found(packageName)
                    .wanted("Java names with dots between them, such as com.acme.migrations")
                    .next("correct migrations.package in retort.properties"));
        }
        return List.of(located(directory, packageName, directory + ":" + packageName, configuration));
    }

    private static MigrationLocation listed(String entry, Configuration configuration) {
        int colon = entry.lastIndexOf(':');
        String directory = colon < 0
                ? configuration.require(Key.MIGRATIONS_DIRECTORY)
                : entry.substring(0, colon).strip();
        String packageName = entry.substring(colon + 1).strip();
        if (!SourceVersion.isName(packageName) && !(colon > 0 && packageName.isEmpty())) {
            throw new UsageException(Problem.of("A location of migrations is not understood")
                    .where(where(Key.MIGRATIONS_LOCATIONS, configuration))
                    .found(entry)
                    .wanted("PACKAGE, which begins in migrations.directory, or DIRECTORY:PACKAGE")
                    .next("for example: migrations.locations = com.acme.migrations,"
                            + " ../billing/src/main/java:com.acme.billing.migrations"));
        }
        MigrationLocation location = located(directory, packageName, entry, configuration);
        if (!Files.isDirectory(location.directory())) {
            throw new UsageException(Problem.of("A location of migrations does not exist")
                    .where(where(Key.MIGRATIONS_LOCATIONS, configuration))
                    .found(entry + ", looked for at " + location.directory())
                    .wanted("a directory; a relative path begins at the directory of retort.properties")
                    .next("mkdir -p " + location.directory())
                    .next("or correct migrations.locations in retort.properties"));
        }
        return location;
    }

    private static MigrationLocation located(
            String directory, String packageName, String text, Configuration configuration) {
        return new MigrationLocation(
                configuration.directory().resolve(directory).normalize(), packageName, text);
    }

    private static String where(Key key, Configuration configuration) {
        return configuration.file() + ", key " + key.text();
    }

    /** Where its files are. */
    public Path directory() {
        return sourceRoot.resolve(packageName.replace('.', '/'));
    }

    /** The full name of a package below this one; the location's own where there is none. */
    public String packageBelow(List<String> packages) {
        String below = String.join(".", packages);
        return packageName.isEmpty() || below.isEmpty() ? packageName + below : packageName + "." + below;
    }
}
