package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The Java of the guide {@code from-java.md}, compiled as it stands and run on a project. */
@ExtendWith(PostgresExtension.class)
class FromJavaGuidePostgresTest {

    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`\\w+Exception`.*?) \\|.*\\| `([\\w.]+)` \\|$");

    @TempDir
    private Path directory;

    private static String guide() throws IOException {
        return Files.readString(Guide.directory().resolve("from-java.md"));
    }

    @Test
    void itsSnippetsRun(TestDatabase database) throws Exception {
        new TestProject(directory, database.uri())
                .entity("Item", "@Table(name = \"items\") public class Item { @Id long id; String name; }");
        List<String> snippets = JAVA.matcher(guide())
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        assertThat(snippets).hasSize(7);
        run(compiled(String.join("\n", snippets)), database);

        assertThat(DatabaseContent.of(database).rows()).containsKeys("public.items", "public.retort_version");
    }

    private Path compiled(String statements) throws IOException {
        Path source = directory.resolve("snippets/Snippets.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, """
                import dev.retort.*;
                import dev.retort.diff.*;
                import dev.retort.revision.*;
                import dev.retort.run.*;
                import dev.retort.script.*;
                import java.nio.file.*;
                import java.util.*;
                import javax.sql.DataSource;

                public final class Snippets {
                    public static void run(Path project, DataSource dataSource) throws Exception {
                %s
                    }
                }
                """.formatted(statements));
        StringWriter errors = new StringWriter();
        boolean compiles = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        errors,
                        null,
                        null,
                        List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "--release", "17"),
                        null,
                        ToolProvider.getSystemJavaCompiler()
                                .getStandardFileManager(null, null, null)
                                .getJavaFileObjects(source))
                .call();
        assertThat(compiles).as(errors.toString()).isTrue();
        return source.getParent();
    }

    private void run(Path classes, TestDatabase database) throws Exception {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.jdbcUrl());
        dataSource.setUser(database.username());
        dataSource.setPassword(database.password());
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            loader.loadClass("Snippets")
                    .getMethod("run", Path.class, DataSource.class)
                    .invoke(null, directory, dataSource);
        }
    }

    @Test
    void itsExceptionsAreWhereItSays() throws IOException {
        List<String> names = ROW.matcher(guide())
                .results()
                .flatMap(row -> Pattern.compile("\\w+Exception")
                        .matcher(row.group(1))
                        .results()
                        .map(name -> row.group(2) + "." + name.group()))
                .collect(Collectors.toList());
        assertThat(names)
                .hasSize(10)
                .allSatisfy(name ->
                        assertThat(Class.forName(name)).isAssignableTo(dev.retort.problem.FailureException.class));
    }
}
