package dev.retort.script;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a compiler has made of sources.
 *
 * @param bySource the classes by their full names, for each source
 * @param isAttributable whether each class came from the source that the compiler would look for it in
 */
record CompiledSources(Map<Path, Map<String, byte[]>> bySource, boolean isAttributable) {

    static final CompiledSources NONE = new CompiledSources(Map.of(), true);

    CompiledSources {
        bySource = Map.copyOf(bySource);
    }

    /** All classes by their full names. */
    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new HashMap<>();
        bySource.values().forEach(classes::putAll);
        return classes;
    }

    /** These and others. */
    CompiledSources and(CompiledSources others) {
        Map<Path, Map<String, byte[]>> all = new TreeMap<>(bySource);
        all.putAll(others.bySource);
        return new CompiledSources(all, isAttributable && others.isAttributable);
    }
}
