package dev.retort.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for a revision's file anywhere in a project. */
final class ScriptSearch {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");
    private static final Set<String> NOT_SOURCES = Set.of("target", "build", "out", "bin", "node_modules");
    private static final int LARGEST = 1 << 20; // a file of more is no migration

    private final Path project;

    ScriptSearch(Path project) {
        this.project = project;
    }

    /**
     * Where a revision's file is.
     *
     * @param root what packages begin at, relative to the project
     */
    record Place(Path file, Path root, String packageName) {}

    /** The first file whose {@code @Revision} has that id, if any has. */
    Optional<Place> of(String id) {
        Pattern revision =
                Pattern.compile("@(?:[\\w.]+\\.)?Revision\\s*\\([^)]*\\bid\\s*=\\s*\"" + Pattern.quote(id) + "\"");
        Place[] found = new Place[1];
        try {
            Files.walkFileTree(project, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    String name = String.valueOf(directory.getFileName());
                    boolean left = !directory.equals(project) && (name.startsWith(".") || NOT_SOURCES.contains(name));
                    return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (file.toString().endsWith(".java") && attributes.size() < LARGEST) {
                        String source = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                        found[0] = revision.matcher(source).find() ? place(file, source) : null;
                    }
                    return found[0] == null ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    return FileVisitResult.CONTINUE; // what may not be read is not what is looked for
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Optional.ofNullable(found[0]);
    }

    private Place place(Path file, String source) {
        Matcher matcher = PACKAGE.matcher(source);
        String packageName = matcher.find() ? matcher.group(1) : "";
        Path root = file.getParent();
        for (String part : packageName.isEmpty() ? List.<String>of() : List.of(packageName.split("\\."))) {
            root = root == null ? null : root.getParent();
        }
        return new Place(file, project.relativize(root == null ? file.getParent() : root), packageName);
    }
}
