package dev.retort.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.examples.Shop.Ended;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same shop on both lines of Spring Boot, started for real: as its executable jar, and unpacked as in an image. */
@ExtendWith(PostgresExtension.class)
@Timeout(900)
class ShopPostgresTest {

    private static final String NO_SERVER = "--spring.main.web-application-type=none";
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern REVISION = Pattern.compile("@Revision\\(id = \"(\\w+)\"");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"boot-3.5", "boot-4.1"})
    void goesFromAChangedEntityToAMigratedApplication(String example, TestDatabase database) throws Exception {
        Shop shop = Shop.of(example, directory, database);
        Ended first = shop.run(NO_SERVER);
        assertThat(first.output()).contains("upgrade <base> -> 5f0c7a91be34, Create customers and orders");
        assertThat(first.status()).isZero();

        shop.edit(
                "com/acme/shop/Customer.java",
                "    protected Customer",
                "    private String nickName;\n\n    protected Customer");
        shop.compile();
        Ended red = shop.run("--retort.command=check");
        assertThat(red.output()).contains("customer.nick_name");
        assertThat(red.status()).isEqualTo(1);

        Ended written = shop.run("--retort.command=revision --autogenerate -m 'Add nick name'");
        assertThat(written.output()).contains("AddNickName.java");
        assertThat(written.status()).isZero();
        shop.compile();

        Ended refused = shop.run(NO_SERVER, "--retort.mode=validate");
        assertThat(refused.output())
                .contains("APPLICATION FAILED TO START")
                .contains("The database lacks a migration that this application needs")
                .contains(revision() + " (Add nick name)")
                .contains("found:  5f0c7a91be34")
                .doesNotContain("\tat ");
        assertThat(refused.status()).isEqualTo(1);

        Ended migrated = shop.run(NO_SERVER);
        assertThat(migrated.output()).contains("5f0c7a91be34 -> " + revision() + ", Add nick name");
        assertThat(migrated.status()).isZero();

        Ended green = shop.run("--retort.command=check");
        assertThat(green.output()).startsWith("No difference between the entities and the database.");
        assertThat(green.status()).isZero();
    }

    private String revision() throws IOException {
        try (var files = Files.list(directory.resolve("src/main/java/com/acme/shop/migrations"))) {
            Path file = files.filter(name -> name.toString().endsWith("AddNickName.java"))
                    .findFirst()
                    .orElseThrow();
            Matcher id = REVISION.matcher(Files.readString(file));
            id.find();
            return id.group(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"boot-3.5", "boot-4.1"})
    void servesFromItsJarAndIsSeenByMonitoring(String example, TestDatabase database) throws Exception {
        Shop shop = Shop.of(example, directory, database);
        Process server = shop.serveJar("--server.port=0", "--server.address=127.0.0.1");
        try {
            int port = port(shop, server);
            assertThat(get(port, "/customers/count")).isEqualTo("0");
            assertThat(get(port, "/actuator/retort"))
                    .contains("\"revision\":\"5f0c7a91be34\"", "\"pending\":[]", "\"direction\":\"upgrade\"")
                    .doesNotContain("\"" + database.password() + "\"");
            assertThat(get(port, "/actuator/health"))
                    .contains("\"retort\":{", "\"current\":[\"5f0c7a91be34\"]", "\"pending\":[]")
                    .doesNotContain("DOWN");
            assertThat(get(port, "/actuator/metrics/retort.migration"))
                    .contains("\"statistic\":\"COUNT\",\"value\":1.0", "5f0c7a91be34");
        } finally {
            server.destroy();
            server.waitFor();
        }

        assertThat(shop.runJar("--retort.command=current").output())
                .startsWith("<base> -> 5f0c7a91be34 (head) (current), Create customers and orders");
    }

    private static int port(Shop shop, Process server) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(240).toNanos();
        while (System.nanoTime() < end && server.isAlive()) {
            Matcher started = PORT.matcher(Files.readString(shop.log()));
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not started: " + Files.readString(shop.log()));
    }

    private static String get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
