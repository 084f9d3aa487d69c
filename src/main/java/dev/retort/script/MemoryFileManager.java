package dev.retort.script;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps what the compiler writes in memory. */
final class MemoryFileManager extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, ClassFile> written = new HashMap<>();

    MemoryFileManager(JavaFileManager files) {
        super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        ClassFile file = new ClassFile(className, source(sibling.toUri()));
        written.put(className, file);
        return file;
    }

    private static Path source(URI uri) {
        return SourceClosure.normal(path(uri));
    }

    /** Where a source is, or would be: one that is not written yet has no file. */
    static Path path(URI uri) {
        return "file".equals(uri.getScheme()) ? Path.of(uri) : Path.of(uri.getPath());
    }

    /** The compiled classes. */
    CompiledSources compiled() {
        Map<Path, Map<String, byte[]>> bySource = new TreeMap<>();
        written.forEach((name, file) ->
                bySource.computeIfAbsent(file.source, first -> new HashMap<>()).put(name, file.bytes.toByteArray()));
        boolean isAttributable =
                written.entrySet().stream().allMatch(entry -> isNamed(entry.getKey(), entry.getValue().source));
        return new CompiledSources(bySource, isAttributable);
    }

    /** Whether a class, or the one around it, has its source's name. */
    private static boolean isNamed(String className, Path source) {
        String simple = className.substring(className.lastIndexOf('.') + 1);
        String expected = SourceClosure.name(source);
        return simple.equals(expected) || simple.startsWith(expected + "$");
    }

    private static final class ClassFile extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Path source;

        ClassFile(String className, Path source) {
            super(URI.create("memory:///" + className.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
            this.source = source;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
