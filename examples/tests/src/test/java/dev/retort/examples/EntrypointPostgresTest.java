package dev.retort.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The entrypoint of the example's image, under the shells that images have, without a container. */
@ExtendWith(PostgresExtension.class)
@Timeout(900)
class EntrypointPostgresTest {

    private static final Path PROJECT =
            Path.of("..", "boot-4.1").toAbsolutePath().normalize();
    private static final String JAR = PROJECT.resolve("target/shop.jar").toString();

    @TempDir
    private Path directory;

    private record Ended(int status, String output) {}

    private Ended run(String shell, TestDatabase database, Map<String, String> more, String... arguments)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin", shell)), "runs where there is a /bin/" + shell);
        List<String> command = new ArrayList<>(
                List.of("/bin/" + shell, PROJECT.resolve("docker/entrypoint.sh").toString()));
        command.addAll(List.of(arguments));
        Path log = directory.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("APP_JAR", JAR);
        environment.put("JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        environment.put("DATABASE_JDBC_URL", database.jdbcUrl());
        environment.put("DATABASE_USER", database.username());
        environment.put("DATABASE_PASSWORD", database.password());
        environment.put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + environment.get("PATH"));
        environment.putAll(more);
        Process process = builder.start();
        assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(log));
    }

    @Test
    void migratesOnceAndEndsWithoutWritingAFile(TestDatabase database) throws Exception {
        Map<String, String> nowhere = Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=/nowhere");
        Ended migrated = run("dash", database, nowhere, "migrate");

        assertThat(migrated.output()).contains("upgrade <base> -> 5f0c7a91be34, Create customers and orders (");
        assertThat(migrated.status()).isZero();
    }

    @Test
    void endsWithTheStatusOfAFailedMigration(TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            connection.createStatement().execute("CREATE TABLE customer (id bigint)");
        }

        Ended job = run("dash", database, Map.of(), "migrate");
        assertThat(job.output())
                .contains("retort: The upgrade of revision 5f0c7a91be34 (Create customers and orders) failed")
                .contains("\"customer\" already exists");
        assertThat(job.status()).isEqualTo(3);

        Ended service = run("dash", database, Map.of(), "serve", "--server.port=0");
        assertThat(service.output()).contains("APPLICATION FAILED TO START").contains("\"customer\" already exists");
        assertThat(service.status()).isEqualTo(1);
    }

    @Test
    void waitsForAServerOnlyAsLongAsItIsTold(TestDatabase database) throws Exception {
        Ended late = run(
                "dash",
                database,
                Map.of("DATABASE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/shop", "RETORT_CONNECT_WAIT", "1s"),
                "migrate");

        assertThat(late.output()).contains("The data source gives no connection");
        assertThat(late.status()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "dash"})
    void refusesWhatItDoesNotKnow(String shell, TestDatabase database) throws Exception {
        assertThat(run(shell, database, Map.of(), "start")).isEqualTo(new Ended(2, """
                entrypoint: The container does not know what to do
                  found:  start
                  wanted: serve, migrate [REVISION] or retort COMMAND…
                  next:   correct the command of the container
                """));
        assertThat(run(shell, database, Map.of("APP_JAR", "/nowhere/app.jar"), "serve"))
                .isEqualTo(new Ended(2, """
                entrypoint: The application cannot be read
                  found:  no readable file /nowhere/app.jar
                  wanted: its executable jar
                  next:   build the image with it, mount nothing over its directory, or set APP_JAR
                """));
    }

    @Test
    void saysThatAnEmptyVolumeHidesTheMigrations(TestDatabase database) throws Exception {
        Shop shop = Shop.of("boot-4.1", directory.resolve("shop"), database);
        Path migrations = shop.directory().resolve("classes/com/acme/shop/migrations");
        try (var files = Files.list(migrations)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        Shop.Ended refused = shop.run("--spring.main.web-application-type=none");

        assertThat(refused.output())
                .contains("The application has no migrations")
                .contains("package com.acme.shop.migrations")
                .contains("mount nothing over its classes");
        assertThat(refused.status()).isEqualTo(1);
    }
}
