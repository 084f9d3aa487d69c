package dev.retort.source;

import dev.retort.wanted.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Java sources of a project, those of its neighbours in the same build included. */
public final class SourceTree {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int DEPTH = 6;

    private final Path root;
    private final Map<String, Optional<SourceFile>> files = new HashMap<>();
    private List<Path> roots;

    private SourceTree(Path root) {
        this.root = root;
    }

    /** The sources of the build that a directory belongs to; nothing is read before something is asked for. */
    public static SourceTree of(Path directory) {
        return new SourceTree(outermost(directory, "pom.xml"));
    }

    /** The highest of the directories above, without a gap, that has a file of that name; else the directory itself. */
    private static Path outermost(Path directory, String name) {
        Path parent = directory.getParent();
        return parent != null && Files.exists(parent.resolve(name)) ? outermost(parent, name) : directory;
    }

    /** The line that declares the property, or the class where the property is not declared in a source. */
    public Optional<SourceLine> find(Origin origin) {
        Optional<SourceFile> file = file(origin.entity());
        if (origin.property().isEmpty()) {
            return file.map(SourceFile::declaration);
        }
        String property = origin.property().split("\\.", 2)[0];
        return declaring(file, property).or(() -> file.map(SourceFile::declaration));
    }

    /** In the class itself or in the nearest superclass that has it. */
    private Optional<SourceLine> declaring(Optional<SourceFile> file, String property) {
        return file.flatMap(own ->
                own.member(property).or(() -> declaring(own.superclass().flatMap(this::file), property)));
    }

    private Optional<SourceFile> file(String className) {
        return files.computeIfAbsent(className, name -> SourceFile.read(name, path(name)));
    }

    private Optional<Path> path(String className) {
        String topLevel = className.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        return roots().stream()
                .map(candidate -> candidate.resolve(topLevel))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private List<Path> roots() {
        if (roots == null) {
            roots = new ArrayList<>();
            try {
                Files.walkFileTree(root, java.util.Set.of(), DEPTH, new Roots());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return roots;
    }

    /** Finds {@code src/main/java}, not below what is built or hidden. */
    private final class Roots extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (directory.endsWith(SOURCES)) {
                roots.add(directory);
                return FileVisitResult.SKIP_SUBTREE;
            }
            String name = directory.getFileName().toString();
            boolean skipped = !directory.equals(root)
                    && (name.startsWith(".") || name.equals("target") || name.equals("node_modules"));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE; // what cannot be read has no line to point at
        }
    }
}
