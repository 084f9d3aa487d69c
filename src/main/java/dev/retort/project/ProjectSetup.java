package dev.retort.project;

import dev.retort.config.Configuration;
import dev.retort.config.StateDirectory;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prepares a project: writes {@code retort.properties}, and the runtime's dependency into the pom. */
public final class ProjectSetup {

    private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
    private static final Pattern ENTITY =
            Pattern.compile("^\\s*@(jakarta\\.persistence\\.)?Entity\\b", Pattern.MULTILINE);
    private static final Set<String> MODEL_NAMES =
            Set.of("model", "models", "entity", "entities", "domain", "persistence");

    private final Path directory;
    private final Template template;
    private final Set<String> packages = new TreeSet<>();
    private final List<String> done = new ArrayList<>();

    private ProjectSetup(Path directory, Template template) {
        this.directory = directory;
        this.template = template;
    }

    /**
     * Prepares the project in a directory.
     *
     * @throws UsageException if it is prepared already
     */
    public static PreparedProject prepare(Path directory, Template template) {
        ProjectSetup setup = new ProjectSetup(directory, template);
        try {
            Path configuration = setup.writeProperties();
            boolean dependencyAdded = setup.addDependency();
            StateDirectory.ensure(directory.resolve(".retort"));
            return new PreparedProject(configuration, setup.packages, dependencyAdded, setup.done);
        } catch (IOException failure) {
            throw new UsageException(
                    Problem.of("The project cannot be prepared")
                            .where(directory.toString())
                            .found(failure.toString())
                            .next("make the directory writable, then run retort init again"),
                    failure);
        }
    }

    private Path writeProperties() throws IOException {
        Path file = directory.resolve(Configuration.FILE_NAME);
        if (Files.exists(file)) {
            throw new UsageException(Problem.of("There is already a " + Configuration.FILE_NAME)
                    .where(file.toString())
                    .next("edit that file, or delete it and run retort init again"));
        }
        packages.addAll(entityPackages());
        Files.writeString(file, properties());
        done.add("Wrote " + file);
        if (packages.isEmpty()) {
            done.add("No @Entity was found below src/main/java: set entities.packages in that file.");
        }
        return file;
    }

    private String properties() {
        String migrations = packages.stream()
                .findFirst()
                .map(ProjectSetup::migrationsPackage)
                .orElse("migrations");
        String entities = packages.isEmpty()
                ? "# entities.packages = com.acme.model\n"
                : "entities.packages = " + String.join(", ", packages) + "\n";
        return "# The database: a PostgreSQL URL, or embedded for one that Retort runs itself, its data in .retort/.\n"
                + "url = ${DATABASE_URL:embedded}\n\n"
                + "# Where the entities are (sub-packages included); without this, every entity on the class path.\n"
                + entities
                + classPath()
                + "# Where migrations are written.\n"
                + "migrations.directory = src/main/java\n"
                + "migrations.package = " + migrations + "\n";
    }

    private String classPath() {
        return template == Template.MAVEN
                ? "\n# The class path that they need: auto asks Maven.\nentities.classpath = auto\n\n"
                : "\n# The class path that they need: their compiled classes, and Hibernate with what it needs.\n"
                        + "entities.classpath = classes, lib/*\n\n";
    }

    /** Beside a package named like a model, below any other. */
    static String migrationsPackage(String entityPackage) {
        int dot = entityPackage.lastIndexOf('.');
        boolean beside = dot > 0 && MODEL_NAMES.contains(entityPackage.substring(dot + 1));
        return (beside ? entityPackage.substring(0, dot) : entityPackage) + ".migrations";
    }

    /** Packages with entities, without those below another one of them. */
    private Set<String> entityPackages() throws IOException {
        Path sources = directory.resolve("src/main/java");
        Set<String> found = new TreeSet<>();
        if (Files.isDirectory(sources)) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> entityPackage(file).ifPresent(found::add));
            }
        }
        found.removeIf(name -> found.stream().anyMatch(other -> name.startsWith(other + ".")));
        return found;
    }

    private static Optional<String> entityPackage(Path file) {
        try {
            String source = Files.readString(file);
            Matcher name = PACKAGE.matcher(source);
            return ENTITY.matcher(source).find() && name.find() ? Optional.of(name.group(1)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean addDependency() throws IOException {
        if (template == Template.LIST) {
            done.add("Put your compiled entities in classes/ and the jars they need in lib/, or correct"
                    + " entities.classpath in that file.");
            return false;
        }
        Path pom = directory.resolve("pom.xml");
        if (!Files.exists(pom)) {
            done.add("There is no pom.xml: put dev.retort:retort-runtime on the class path that migrations are compiled"
                    + " with, and set entities.classpath.");
            return false;
        }
        String before = Files.readString(pom);
        Optional<String> after = PomDependency.added(before);
        if (after.isPresent()) {
            Files.writeString(pom, after.get());
            done.add("Added dev.retort:retort-runtime to " + pom);
        }
        return after.isPresent();
    }
}
