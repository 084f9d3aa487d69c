package dev.retort.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.testing.DockerEngine;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testcontainers.containers.Network;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The example's image, built and run by a Docker engine, beside a container with PostgreSQL. The JRE's image is that of the
 * recipe, or {@code -Dretort.test.jre=IMAGE}.
 */
@Timeout(900)
class ImagePostgresTest {

    private static final String JRE = System.getProperty("retort.test.jre");
    private static final DockerImageName POSTGRES =
            DockerImageName.parse("postgres:" + System.getProperty("retort.test.postgres"));

    private static String image;
    private static Network network;
    private static PostgreSQLContainer server;

    /** Each test that is left out says why; the first that is not builds. */
    @BeforeEach
    void build() {
        Optional<String> lacking = DockerEngine.lacks(JRE, POSTGRES.asCanonicalNameString());
        assumeTrue(lacking.isEmpty(), () -> lacking.orElseThrow());
        if (image == null) {
            prepare();
        }
    }

    private static void prepare() {
        image = new ImageFromDockerfile()
                .withDockerfile(
                        Path.of("../boot-4.1/Dockerfile").toAbsolutePath().normalize())
                .withBuildArg("JRE", JRE)
                .get();
        network = Network.newNetwork();
        server = new PostgreSQLContainer(POSTGRES)
                .withNetwork(network)
                .withNetworkAliases("db")
                .withDatabaseName("shop")
                .withUsername("shop")
                .withPassword("shop");
    }

    @AfterAll
    static void end() {
        if (network != null) {
            server.stop();
            network.close();
        }
    }

    private static ShopContainer shop(String database, String... command) {
        return new ShopContainer(image, network, "jdbc:postgresql://db:5432/" + database, command);
    }

    /** A database of its own, and the server that it is on. */
    private static String database(String name, String sql) throws Exception {
        server.start();
        psql("shop", "CREATE DATABASE " + name);
        psql(name, sql);
        return name;
    }

    private static void psql(String database, String sql) throws Exception {
        assertThat(server.execInContainer("psql", "-U", "shop", "-d", database, "-c", sql)
                        .getExitCode())
                .isZero();
    }

    @Test
    void waitsForPostgresqlMigratesAndStarts() {
        server.stop();
        try (ShopContainer shop = shop("shop", "serve").started()) {
            server.start();
            shop.awaitHealth();
            assertThat(shop.getLogs()).contains("upgrade <base> -> 5f0c7a91be34, Create customers and orders");
        }
    }

    @Test
    void migratesOnceAndEndsWithoutWritingAFile() throws Exception {
        ShopContainer.Ended migrated =
                shop(database("once", "SELECT 1"), "migrate").readOnly().end();
        assertThat(migrated.output()).startsWith("upgrade <base> -> 5f0c7a91be34, Create customers and orders (");
        assertThat(migrated.status()).isZero();
    }

    @Test
    void aFailedMigrationEndsTheContainerWithAStatus() throws Exception {
        String broken = database("broken", "CREATE TABLE customer (id bigint)");

        ShopContainer.Ended job = shop(broken, "migrate").end();
        assertThat(job.output()).contains("\"customer\" already exists");
        assertThat(job.status()).isEqualTo(3);

        ShopContainer.Ended service = shop(broken, "serve").end();
        assertThat(service.output()).contains("APPLICATION FAILED TO START").contains("\"customer\" already exists");
        assertThat(service.status()).isEqualTo(1);
    }

    @Test
    void doesNotStartBehindAnInitStepThatWasLeftOut() throws Exception {
        ShopContainer.Ended refused = shop(database("behind", "SELECT 1"), "serve")
                .with(Map.of("RETORT_MODE", "validate"))
                .end();
        assertThat(refused.output()).contains("The database lacks a migration that this application needs");
        assertThat(refused.status()).isEqualTo(1);
    }

    @Test
    void saysThatAMountHidesTheApplication() {
        ShopContainer.Ended hidden = shop("shop", "serve").mountedOver("/app").end();
        assertThat(hidden).isEqualTo(new ShopContainer.Ended(2, """
                entrypoint: The application cannot be read
                  found:  no readable file /app/app.jar
                  wanted: its executable jar
                  next:   build the image with it, mount nothing over its directory, or set APP_JAR
                """));
    }
}
