package dev.retort.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The packaged tool on a machine that has a JDK and nothing else of ours. */
@ExtendWith(PostgresExtension.class)
@Execution(ExecutionMode.CONCURRENT)
class DistributionPostgresTest {

    private static final String DISTRIBUTION = System.getProperty("retort.distribution");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private record Result(int status, String output) {}

    @TempDir
    private Path directory;

    private Path project;

    /** A project without a build tool and without a Hibernate: one entity, compiled. */
    @BeforeEach
    void project() throws IOException {
        project = Files.createDirectory(directory.resolve("project"));
        Files.createDirectories(project.resolve("model"));
        Path source = Files.writeString(project.resolve("model/Item.java"), """
                package model;
                @jakarta.persistence.Entity(name = "items")
                public class Item { @jakarta.persistence.Id private Long id; }
                """);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        project.resolve("classes").toString(),
                        source.toString());
        assertThat(status).isZero();
        Files.writeString(project.resolve("retort.properties"), """
                url = ${DATABASE_URL}
                entities.packages = model
                entities.classpath = classes
                migrations.directory = sources
                """);
    }

    @Test
    void theJarRunsByItself(TestDatabase database) throws IOException {
        String jar = DISTRIBUTION + ".jar";
        Result check = run(database, JAVA, "-jar", jar, "check");
        assertThat(check.output()).contains("table items (model.Item): missing in the database");
        assertThat(check.status()).isEqualTo(1);
        assertThat(run(database, JAVA, "-jar", jar, "revision", "--autogenerate", "-m", "Create items")
                        .status())
                .isZero();
        Result upgrade = run(database, JAVA, "-jar", jar, "upgrade", "head");
        assertThat(upgrade.status()).as(upgrade.output()).isZero();
    }

    @Test
    void theJarUnpacksOnceAndMendsWhatIsDamaged(TestDatabase database) throws IOException {
        String jar = DISTRIBUTION + ".jar";
        Result first = run(database, JAVA, "-jar", jar, "--version");
        assertThat(first.output()).contains(System.getProperty("retort.version"));
        Path tool = unpacked().resolve("lib/retort.jar");
        FileTime then = FileTime.fromMillis(0);
        Files.setLastModifiedTime(tool, then);
        run(database, JAVA, "-jar", jar, "--version");
        assertThat(Files.getLastModifiedTime(tool)).isEqualTo(then);

        Files.writeString(tool, "half");
        Result mended = run(database, JAVA, "-jar", jar, "--version");
        assertThat(mended).isEqualTo(first);
    }

    @Test
    void aCacheThatCannotBeWrittenIsNamed(TestDatabase database) throws IOException {
        Files.writeString(directory.resolve("cache"), "no directory");
        Result refused = run(database, JAVA, "-jar", DISTRIBUTION + ".jar", "--version");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.output())
                .startsWith(
                        "retort: The tool cannot be unpacked\n  where:  " + directory.resolve("cache/retort") + "\n")
                .endsWith("  next:   set XDG_CACHE_HOME to a directory that can be written to\n");
    }

    @Test
    void theZipRunsWhereItIsUnpacked(TestDatabase database) throws IOException {
        Path home = unzip(directory.resolve("with space"));
        assertThat(home.resolve("completion/retort"))
                .content()
                .contains("complete -F")
                .contains("'--dry-run'");
        Path link = Files.createSymbolicLink(directory.resolve("retort"), home.resolve("bin/retort"));
        Result version = run(database, link.toString(), "--version");
        assertThat(version.output()).startsWith("retort " + System.getProperty("retort.version") + "\n");
        Result check = run(database, link.toString(), "check");
        assertThat(check.output()).contains("table items (model.Item): missing in the database");
        assertThat(check.status()).isEqualTo(1);
    }

    private Path unpacked() throws IOException {
        try (Stream<Path> homes = Files.list(directory.resolve("cache/retort"))) {
            List<Path> all = homes.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static Path unzip(Path target) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(
                        Path.of(DISTRIBUTION + ".zip"), Map.of("enablePosixFileAttributes", true));
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(file.toString().substring(1));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
            }
        }
        return target.resolve("retort-" + System.getProperty("retort.version"));
    }

    private Result run(TestDatabase database, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(project.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().retainAll(List.of("PATH", "HOME"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", directory.resolve("cache").toString());
        builder.environment().put("DATABASE_URL", database.uri());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Result(process.waitFor(), output);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
