package dev.retort.proof;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler of the running JDK, from source text to a folder of classes. */
final class Javac {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Keeps the class path's jars indexed between compilations; not safe for use by several threads. */
    private static final ThreadLocal<StandardJavaFileManager> FILES = ThreadLocal.withInitial(Javac::fileManager);

    private Javac() {}

    /** Its class path is that of this class: a line of Hibernate has one of its own. */
    private static StandardJavaFileManager fileManager() {
        StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, ClassPath.of(Javac.class.getClassLoader()));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles sources, a map from file name to text, into the folder.
     *
     * @throws AssertionError with the compiler's words if it is not content
     */
    static void compile(Map<String, String> sources, Path output, List<String> options) throws Exception {
        StandardJavaFileManager files = FILES.get();
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
        Collection<Source> units = sources.entrySet().stream()
                .map(entry -> new Source(entry.getKey(), entry.getValue()))
                .toList();
        StringWriter words = new StringWriter();
        if (!COMPILER.getTask(words, files, null, options, null, units).call()) {
            throw new AssertionError("javac refuses:\n" + words);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String fileName, String text) {
            super(URI.create("memory:///" + fileName), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
            return toUri().getPath().endsWith("/" + simpleName + kind.extension);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
