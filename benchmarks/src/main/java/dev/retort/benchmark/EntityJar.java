package dev.retort.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The workload's entities, compiled: what an application's build leaves behind before any command is typed. */
final class EntityJar {

    private EntityJar() {}

    /** Writes the jar into a directory and gives its path. */
    static Path write(Workload workload, Path directory) throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        compile(workload, classes);
        Path jar = directory.resolve("entities.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file);
                Stream<Path> compiled = Files.walk(classes)) {
            for (Path entry : compiled.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(entry).toString().replace('\\', '/')));
                Files.copy(entry, entries);
                entries.closeEntry();
            }
        }
        return jar;
    }

    private static void compile(Workload workload, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Source> sources = workload.entities().stream().map(Source::new).toList();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "-proc:none",
                "--release",
                "17");
        StringWriter messages = new StringWriter();
        if (!compiler.getTask(messages, null, null, options, null, sources).call()) {
            throw new IOException("The entities of " + workload + " do not compile:\n" + messages);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(EntitySource entity) {
            super(
                    URI.create("string:///" + Workload.PACKAGE + "/" + entity.name() + ".java"),
                    JavaFileObject.Kind.SOURCE);
            this.text = entity.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
