package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.maven.SampleProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole projects, built by a real Maven: the one that runs this build, and with the profile {@code nightly} another line
 * of it. An entity changes, {@code check} is red, a revision is written, the application refuses to start without it and starts
 * with it, {@code check} is green.
 */
@ExtendWith(PostgresExtension.class)
class SampleBuildsPostgresTest {

    private static final String CHECK =
            "dev.retort:retort-maven-plugin:" + System.getProperty("retort.version") + ":check (default) on project ";

    @TempDir
    private Path directory;

    @BeforeAll
    static void install() {
        SampleRepository.install();
    }

    static Stream<Path> mavens() {
        return Stream.of(System.getProperty("retort.mavens").split(File.pathSeparator))
                .filter(home -> !home.isBlank())
                .map(Path::of);
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void aProjectGoesFromAChangedEntityToAGreenCheck(Path maven, TestDatabase database) {
        SampleProject shop = SampleProject.copy("plain", directory, maven);
        Result first = shop.mvn(
                database.uri(),
                "compile",
                "retort:revision",
                "retort:upgrade",
                "verify",
                "-Dretort.autogenerate",
                "-Dretort.message=Create items",
                "-Dretort.revision=head");
        assertThat(first.log()).contains("[INFO] No difference between the entities and the database.");
        assertThat(first.status()).as(first.log()).isZero();

        shop.change("src/main/java/com/acme/shop/Item.java", "// next", "private Integer rating;");
        Result stale = shop.mvn(database.uri(), "retort:revision", "-Dretort.autogenerate");
        assertThat(stale.failure())
                .contains("The classes are older than their sources")
                .endsWith("next:   mvn compile retort:revision");

        Result red = shop.mvn(database.uri(), "verify");
        assertThat(red.status()).isEqualTo(1);
        assertThat(red.failure()).isEqualTo("Failed to execute goal " + CHECK + """
                shop: 1 difference between the entities and the database:
                  column items.rating (com.acme.shop.Item.rating): missing in the database, wanted integer
                mvn compile retort:revision -Dretort.autogenerate -Dretort.message="…" writes them into a migration""");

        Result written = shop.mvn(
                database.uri(),
                "compile",
                "retort:revision",
                "package",
                "-Dretort.autogenerate",
                "-Dretort.message=Add rating");
        assertThat(written.status()).as(written.log()).isZero();
        startsMigratedAndRefusesBefore(
                shop, database, "com.acme.shop.ShopApplication", "Add rating", "target/shop-1.0.0.jar");

        Result green = shop.mvn(
                database.uri(),
                "verify",
                "retort:current",
                "retort:history",
                "retort:heads",
                "retort:branches",
                "retort:show",
                "retort:diff",
                "retort:doctor",
                "retort:stamp",
                "retort:ensure-version",
                "-Dretort.revision=head",
                "-Dretort.check-heads");
        assertThat(green.status()).as(green.log()).isZero();
        assertThat(green.log())
                .contains("[INFO] No difference between the entities and the database.", "Add rating", "Stamped ");
        assertThat(directory.resolve("target/classes/com/acme/shop/migrations"))
                .isDirectoryContaining(file -> file.toString().endsWith("_AddRating.class"));
    }

    private static void startsMigratedAndRefusesBefore(
            SampleProject shop, TestDatabase database, String mainClass, String message, String... jars) {
        Result refused = shop.java(mainClass, List.of(jars), "validate", database.jdbcUrlWithCredentials());
        assertThat(refused.log())
                .startsWith("The database lacks a migration that this application needs")
                .contains(" (" + message + ")")
                .contains("next:   retort upgrade head");
        assertThat(refused.status()).isEqualTo(1);

        Result started = shop.java(mainClass, List.of(jars), "upgrade", database.jdbcUrlWithCredentials());
        assertThat(started.log()).endsWith("0 items\n");
        assertThat(started.status()).isZero();
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void inABuildOfTwoModulesTheOneWithTheEntitiesIsMigrated(Path maven, TestDatabase database) {
        SampleProject shop = SampleProject.copy("two-modules", directory, maven);
        Result red = shop.mvn(database.uri(), "verify");
        assertThat(red.status()).isEqualTo(1);
        assertThat(red.log()).contains("[INFO] Skipped: a module of packaging pom has no entities");
        assertThat(red.failure()).isEqualTo("Failed to execute goal " + CHECK + """
                shop-entities: 1 difference between the entities and the database:
                  table items (com.acme.shop.Item): missing in the database, wanted 2 columns, 1 constraint
                mvn compile retort:revision -Dretort.autogenerate -Dretort.message="…" writes them into a migration""");

        Result written = shop.mvn(
                database.uri(),
                "compile",
                "retort:revision",
                "package",
                "-Dretort.autogenerate",
                "-Dretort.message=Create items");
        assertThat(written.status()).as(written.log()).isZero();
        assertThat(written.log())
                .contains("[INFO] Skipped: shop-app has no entities of its own, no retort.properties, and does not name"
                        + " the plugin in its pom");
        startsMigratedAndRefusesBefore(
                shop,
                database,
                "com.acme.app.Shop",
                "Create items",
                "app/target/shop-app-1.0.0.jar",
                "entities/target/shop-entities-1.0.0.jar");

        Result green = shop.mvn(database.uri(), "verify");
        assertThat(green.status()).as(green.log()).isZero();
        assertThat(green.log()).contains("[INFO] No difference between the entities and the database.");
        assertThat(directory.resolve("app/src/main/java/com/acme/shop")).doesNotExist();
        assertThat(directory.resolve("entities/src/main/java/com/acme/shop/migrations"))
                .isDirectoryContaining(Files::isRegularFile);

        Result wrongUser = shop.mvn(database.uri(), "retort:current", "-pl", "entities", "-Dretort.server=shop");
        assertThat(wrongUser.failure()).contains("nobody").doesNotContain("secret");
    }
}
