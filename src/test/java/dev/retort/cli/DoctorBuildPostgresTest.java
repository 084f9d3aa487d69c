package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.migration.Migration;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A build that lacks migrations: found in Maven's target, in a named jar, and mended by Maven itself. */
@ExtendWith(PostgresExtension.class)
class DoctorBuildPostgresTest {

    /** The versions are those of this build, so that they are in the local repository. */
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>shop</groupId>
              <artifactId>shop</artifactId>
              <version>1</version>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencies>
                <dependency>
                  <groupId>dev.retort</groupId>
                  <artifactId>retort-runtime</artifactId>
                  <version>1</version>
                  <scope>system</scope>
                  <systemPath>%s</systemPath>
                </dependency>
              </dependencies>
              <build>
                <plugins>
            %s
                </plugins>
              </build>
            </project>
            """;

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void createProject(TestDatabase database) {
        project = new TestProject(directory, database.uri())
                .properties(
                        "url = " + database.uri(),
                        "entities.packages = model",
                        "entities.classpath = classes",
                        "migrations.directory = src/main/java",
                        "migrations.package = migrations")
                .entity("Item", "@jakarta.persistence.Table(name = \"item\") public class Item { @Id long id; }");
    }

    private void revision(String id, String parent, String statement) {
        project.write("src/main/java/migrations/R_" + id + ".java", """
                package migrations;

                import static dev.retort.migration.Ddl.*;

                import dev.retort.migration.*;

                /** Message of %1$s. */
                @Revision(id = "%1$s"%2$s)
                public final class R_%1$s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        %3$s
                    }

                    @Override
                    public void downgrade(Operations op) {}
                }
                """.formatted(
                        id, parent.isEmpty() ? "" : ", downRevision = \"" + parent + "\"", statement));
    }

    private void twoRevisions() {
        revision("a1", "", "op.createTable(\"item\", column(\"id\", bigint()).notNull(), primaryKey(\"id\"));");
        revision("b2", "a1", "op.execute(\"SELECT 1\");");
        assertThat(project.run("upgrade", "head").status()).isZero();
    }

    private void pom() throws IOException {
        Path runtime = Path.of(Migration.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        Path jar = runtime;
        if (Files.isDirectory(runtime)) {
            jar = directory.resolve("retort-runtime.jar");
            zip(jar, runtime, "");
        }
        StringBuilder plugins = new StringBuilder();
        String own = Files.readString(Path.of("..", "pom.xml"));
        for (String name : List.of("resources", "compiler", "surefire", "jar")) {
            Matcher version = Pattern.compile("maven-" + name + "-plugin</artifactId>\\s*<version>([\\d.]+)</version>")
                    .matcher(own);
            assertThat(version.find()).as(name).isTrue();
            plugins.append("      <plugin><artifactId>maven-%s-plugin</artifactId><version>%s</version></plugin>\n"
                    .formatted(name, version.group(1)));
        }
        project.write("pom.xml", POM.formatted(jar, plugins));
    }

    private static void zip(Path jar, Path classes, String prefix) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                zip.putNextEntry(new ZipEntry(prefix + classes.relativize(file)));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private Path compiled(String output) {
        List<String> arguments = Stream.of("a1", "b2")
                .map(id -> directory.resolve("src/main/java/migrations/R_" + id + ".java"))
                .filter(Files::exists)
                .map(Path::toString)
                .toList();
        String[] all = Stream.concat(
                        Stream.of(
                                "-proc:none",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                directory.resolve(output).toString()),
                        arguments.stream())
                .toArray(String[]::new);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, all))
                .isZero();
        return directory.resolve(output);
    }

    private void assertDiagnosed(String text, String... more) {
        Result result =
                project.run(Stream.concat(Stream.of("doctor"), Stream.of(more)).toArray(String[]::new));
        assertThat(result.out()).isEqualTo(text.replace("{root}", directory.toString()));
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(1);
    }

    private void assertClean(String... more) {
        Result result =
                project.run(Stream.concat(Stream.of("doctor"), Stream.of(more)).toArray(String[]::new));
        assertThat(result.out()).isEqualTo("Nothing is wrong.\n");
        assertThat(result.status()).isZero();
    }

    private void maven(String goal) throws IOException, InterruptedException {
        Path log = directory.resolve("maven.log");
        int status = new ProcessBuilder("mvn", "-o", "-q", goal)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(status).as(Files.readString(log)).isZero();
    }

    @Test
    void aJarThatIsOlderThanAMigration() throws Exception {
        twoRevisions();
        pom();
        maven("package");
        assertClean();

        revision("b2", "a1", "op.execute(\"SELECT 2\");");
        revision("c3", "b2", "op.execute(\"SELECT 3\");");
        assertThat(project.run("stamp", "--accept", "b2").status()).isZero();
        assertThat(project.run("upgrade", "head").status()).isZero();
        assertDiagnosed("""
                What is built does not have all migrations
                  where:   {root}/target/shop-1.jar
                  missing: c3  Message of c3  ({root}/src/main/java/migrations/R_c3.java)
                  stale:   b2  Message of b2  ({root}/src/main/java/migrations/R_b2.java)
                  next:    mvn package
                  next:    if they are still missing then, pom.xml leaves them out: look for excludes of\
                 maven-compiler-plugin and maven-jar-plugin
                """);
        maven("package");
        assertClean();
    }

    @Test
    void classesWithoutAJar() throws IOException {
        twoRevisions();
        compiled("target/classes");
        assertClean();
        Files.delete(directory.resolve("target/classes/migrations/R_b2.class"));
        assertDiagnosed("""
                What is built does not have all migrations
                  where:   {root}/target/classes
                  missing: b2  Message of b2  ({root}/src/main/java/migrations/R_b2.java)
                  next:    build the application again
                """);
        compiled("target/classes");
        assertClean();
    }

    @Test
    void aJarOfSpringBootsThatIsNamed() throws IOException {
        twoRevisions();
        Path jar = directory.resolve("boot.jar");
        zip(jar, compiled("built"), "BOOT-INF/classes/");
        assertClean("--jar", jar.toString());

        Files.delete(directory.resolve("built/migrations/R_a1.class"));
        zip(jar, directory.resolve("built"), "BOOT-INF/classes/");
        assertDiagnosed("""
                What is built does not have all migrations
                  where:   {root}/boot.jar
                  missing: a1  Message of a1  ({root}/src/main/java/migrations/R_a1.java)
                  next:    build the application again
                """, "--jar", jar.toString());
    }

    @Test
    void migrationsOutsideOfMavensSources() throws IOException {
        twoRevisions();
        pom();
        Files.move(directory.resolve("src/main/java/migrations"), directory.resolve("migrations"));
        project.directories("target/classes");
        Result result = project.run("doctor", "-D", "migrations.directory=.");
        assertThat(result.out())
                .startsWith("What is built does not have all migrations\n")
                .endsWith("  next:    set migrations.directory = src/main/java in retort.properties and move the files,"
                        + " or let the pom compile their directory (build-helper-maven-plugin, add-source)\n");
    }

    @Test
    void aJarThatIsNotThere() {
        Result result =
                project.run("doctor", "--jar", directory.resolve("none.jar").toString());
        assertThat(result.err()).isEqualTo("""
                retort: There is no such jar
                  where:  %s/none.jar
                  wanted: a jar, or a directory of classes
                  next:   mvn package, or name another file
                """.formatted(directory));
        assertThat(result.status()).isEqualTo(2);
    }
}
