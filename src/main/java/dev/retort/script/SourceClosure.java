package dev.retort.script;

import dev.retort.project.Contents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All sources that the classes of one may depend on: those whose name it mentions, in whichever package, code or comment,
 * and those that these mention. That is more than the compiler looks at and never less, for it finds a class in the source
 * of its name; a source that is new counts as soon as an old one has its name for something else.
 */
final class SourceClosure {

    private static final String SUFFIX = ".java";
    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    /** It decides for all others, whoever mentions it. */
    private static final String MODULE = "module-info";

    private final Map<String, List<Path>> named = new HashMap<>();
    private final Map<Path, Set<Path>> mentioned = new HashMap<>();
    private final Map<Path, String> digests = new HashMap<>();

    /** @param roots the directories that packages begin at */
    SourceClosure(List<Path> roots) {
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                index(root);
            }
        }
    }

    private void index(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .forEach(file -> named.computeIfAbsent(name(file), first -> new ArrayList<>())
                            .add(normal(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A source by the name that everybody has for it. */
    static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** The name of the class that the compiler looks for in a source. */
    static String name(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    /** One digest of the names and contents of a source and all that it may depend on. */
    String digest(Path source) {
        return Contents.digestOf(
                of(source).stream().map(file -> file + " " + digests.get(file)).toList());
    }

    /** The source itself, and all that it may depend on. */
    Set<Path> of(Path source) {
        Set<Path> closure = new TreeSet<>();
        Deque<Path> waiting = new ArrayDeque<>(named.getOrDefault(MODULE, List.of()));
        waiting.add(normal(source));
        while (!waiting.isEmpty()) {
            Path next = waiting.remove();
            if (closure.add(next)) {
                waiting.addAll(mentioned.computeIfAbsent(next, this::read));
            }
        }
        return closure;
    }

    private Set<Path> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            digests.put(file, Contents.digestOf(bytes));
            return mentionedIn(decoded(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String decoded(String text) {
        return text.contains("\\u")
                ? ESCAPE.matcher(text)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))))
                : text;
    }

    private Set<Path> mentionedIn(String text) {
        Set<Path> files = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isJavaIdentifierPart(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                files.addAll(named.getOrDefault(text.substring(start, i), List.of()));
                start = -1;
            }
        }
        return files;
    }
}
