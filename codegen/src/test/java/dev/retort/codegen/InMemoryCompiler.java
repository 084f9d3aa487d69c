package dev.retort.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Migration;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a migration's source as strictly as can be and loads it, without touching the disk. */
final class InMemoryCompiler {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** One for all compilations: it keeps the jars of the class path indexed. */
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private static final List<String> OPTIONS = Stream.concat(
                    release().stream(), Stream.of("-Xlint:all", "-Werror", "-proc:none", "-processorpath", ""))
            .toList();

    private InMemoryCompiler() {}

    /** The JDK that has to be compiled for needs no archive of its own signatures, which takes most of the time. */
    private static List<String> release() {
        return Runtime.version().feature() == 17 ? List.of() : List.of("--release", "17");
    }

    /** An instance of the class in the source. */
    static Migration load(String className, String source) {
        Map<String, ByteArrayOutputStream> classes = compile(className, source);
        try {
            Class<?> loaded = new Classes(classes).loadClass(className);
            return (Migration) loaded.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, ByteArrayOutputStream> compile(String className, String source) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Output output = new Output(FILES);
        boolean compiled = COMPILER.getTask(
                        null, output, diagnostics, OPTIONS, null, List.of(new Source(className, source)))
                .call();
        assertThat(compiled)
                .as("%s%n%s", diagnostics.getDiagnostics(), source.length() < 20_000 ? source : "")
                .isTrue();
        return output.classes;
    }

    /** Goes through bytes as a file does, so that what UTF-8 cannot hold is noticed. */
    private static final class Source extends SimpleJavaFileObject {
        private final byte[] bytes;

        Source(String className, String source) {
            super(URI.create("memory:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.bytes = source.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static final class Output extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

        Output(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(name, bytes);
                    return bytes;
                }
            };
        }
    }

    private static final class Classes extends ClassLoader {
        private final Map<String, ByteArrayOutputStream> classes;

        Classes(Map<String, ByteArrayOutputStream> classes) {
            super(InMemoryCompiler.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
