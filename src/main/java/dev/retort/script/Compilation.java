package dev.retort.script;

import dev.retort.file.Javac;
import dev.retort.problem.FailureException;
import dev.retort.project.Contents;
import dev.retort.script.CompiledCache.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compiles sources on one class path, and only those that are not in the cache as they are now. */
final class Compilation {

    private final List<Path> sourceRoots;
    private final List<Path> classPath;
    private final MigrationCompiler compiler;
    private final SourceClosure closure;
    private final CompiledCache cache;
    private final String surroundings;

    /** @param classPath the project's, or nothing */
    Compilation(List<Path> sourceRoots, List<Path> classPath, CompiledCache cache) {
        this.sourceRoots = sourceRoots;
        this.classPath = classPath;
        this.compiler = new MigrationCompiler(sourceRoots, classPath);
        this.closure = new SourceClosure(sourceRoots);
        this.cache = cache;
        this.surroundings = Contents.digestOfClassPath(compiler.classPath()) + " for Java " + Javac.RELEASE + " by "
                + System.getProperty("java.home") + " " + Runtime.version();
    }

    /**
     * The sources compiled, and whatever they use.
     *
     * @throws FailureException with file, line and javac's words if one does not compile
     */
    CompiledSources of(List<Path> sources) {
        List<Path> others = new ArrayList<>();
        Map<Path, Map<String, byte[]>> found = new TreeMap<>();
        for (Path source : sources) {
            Optional<Map<Path, Map<String, byte[]>>> kept = kept(SourceClosure.normal(source));
            kept.ifPresentOrElse(found::putAll, () -> others.add(source));
        }
        CompiledSources known = new CompiledSources(found, true);
        if (others.isEmpty()) {
            return known;
        }
        CompiledSources compiled = compiler.compiled(others);
        if (compiled.isAttributable()) {
            keep(compiled, new Compilation(sourceRoots, classPath, cache));
        }
        return known.and(compiled);
    }

    private Optional<Map<Path, Map<String, byte[]>>> kept(Path source) {
        Entry entry = cache.entries().get(source);
        if (entry == null || !entry.digest().equals(digest(source))) {
            return Optional.empty();
        }
        Map<Path, Map<String, byte[]>> all = new HashMap<>(Map.of(source, entry.classes()));
        for (Path companion : entry.companions()) {
            Entry other = cache.entries().get(companion);
            if (other == null || !other.digest().equals(digest(companion))) {
                return Optional.empty();
            }
            all.put(companion, other.classes());
        }
        return Optional.of(all);
    }

    /** @param now the same at this time; what has changed since may have been compiled the one way or the other */
    private void keep(CompiledSources compiled, Compilation now) {
        Map<Path, Entry> entries = new HashMap<>();
        compiled.bySource().forEach((source, classes) -> {
            List<Path> companions = closure.of(source).stream()
                    .filter(other ->
                            !other.equals(source) && compiled.bySource().containsKey(other))
                    .toList();
            if (digest(source).equals(now.digest(source))) {
                entries.put(source, new Entry(digest(source), !classPath.isEmpty(), companions, classes));
            }
        });
        cache.put(entries);
    }

    private String digest(Path source) {
        return Contents.digestOf(List.of(surroundings, closure.digest(source)));
    }
}
