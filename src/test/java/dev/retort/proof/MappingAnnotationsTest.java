package dev.retort.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code annotations.tsv} says of each annotation of Jakarta Persistence and Hibernate which case proves what it does to
 * the schema. A line begins with a minus where it does nothing to it, with the reason.
 */
class MappingAnnotationsTest {

    private static final String ANNOTATION = "(jakarta/persistence|org/hibernate/annotations)/[^/]+\\.class";

    @Test
    void everyAnnotationOfEveryLineIsClassified() throws Exception {
        Set<String> known = new TreeSet<>();
        for (String line : Line.ALL) {
            known.addAll(annotations(line));
        }
        assertThat(table().keySet())
                .as("annotations.tsv: add a line for a new annotation, with its case or the reason why it needs none")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void casesUseTheAnnotationsThatTheyProve() {
        Map<String, String> sources = ProofCase.matching("").stream()
                .collect(Collectors.toMap(
                        ProofCase::name,
                        proofCase -> String.join("\n", proofCase.after().values())
                                + String.join("\n", proofCase.before().values())));
        table().forEach((annotation, proof) -> {
            if (!proof.startsWith("- ")) {
                assertThat(sources).as(annotation).containsKey(proof);
                assertThat(sources.get(proof)).as(proof).contains("@", simpleName(annotation));
            }
        });
    }

    static String simpleName(String annotation) {
        return annotation.substring(annotation.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** What the file says of each annotation: its case, or the reason why there is none. */
    static Map<String, String> table() {
        try (InputStream file = MappingAnnotationsTest.class.getResourceAsStream("annotations.tsv")) {
            Map<String, String> table = new TreeMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .forEach(parts -> table.put(parts[0], parts[1]));
            return table;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> annotations(String line) throws Exception {
        List<Path> jars = HibernateClassPath.jars(line, "hibernate");
        Set<String> names = new TreeSet<>();
        try (URLClassLoader loader = new URLClassLoader(urls(jars), ClassLoader.getPlatformClassLoader())) {
            for (String name : classes(jars)) {
                if (loader.loadClass(name).isAnnotation()) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static List<String> classes(List<Path> jars) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile());
                    Stream<String> entries = file.stream().map(entry -> entry.getName())) {
                entries.filter(entry -> entry.matches(ANNOTATION))
                        .map(entry -> entry.substring(0, entry.length() - ".class".length())
                                .replace('/', '.'))
                        .filter(entry -> !entry.endsWith("package-info"))
                        .forEach(names::add);
            }
        }
        return List.copyOf(names);
    }

    private static URL[] urls(List<Path> jars) throws IOException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return urls;
    }
}
