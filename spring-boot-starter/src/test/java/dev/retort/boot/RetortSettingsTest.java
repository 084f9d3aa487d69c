package dev.retort.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The keys of {@code retort.properties} as an application spells them. */
class RetortSettingsTest {

    private static RetortSettings settings(Map<String, Object> properties) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
        ConfigurationPropertySources.attach(environment);
        return new RetortSettings(environment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"retort.lock_wait", "retort.lock-wait", "retort.lockWait"})
    void takesAnySpelling(String key) {
        assertThat(settings(Map.of(key, "3s")).get("lock_wait")).contains("3s");
    }

    @Test
    void takesTheProcessEnvironment() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-systemEnvironment", Map.of("RETORT_CONNECT_WAIT", "60s", "RETORT_MODE", "validate")));
        ConfigurationPropertySources.attach(environment);

        assertThat(new RetortSettings(environment).get("connect_wait")).contains("60s");
        assertThat(new RetortSettings(environment).mode()).isEqualTo(Mode.VALIDATE);
    }

    @Test
    void looksBelowTheApplicationForMigrations() {
        DefaultListableBeanFactory application = new DefaultListableBeanFactory();
        AutoConfigurationPackages.register(application, "com.acme.shop");

        assertThat(settings(Map.of()).packages(application)).isEqualTo(List.of("com.acme.shop.migrations"));
        assertThat(settings(Map.of("retort.migrations.package", "com.acme.db")).packages(application))
                .isEqualTo(List.of("com.acme.db"));
        assertThat(settings(Map.of("retort.migrations.locations", "com.acme.db, ../b/src/main/java:com.acme.b"))
                        .packages(application))
                .isEqualTo(List.of("com.acme.db", "com.acme.b"));
    }

    @Test
    void refusesAModeThatThereIsNot() {
        assertThatThrownBy(() -> settings(Map.of("retort.mode", "migrate")).mode())
                .isInstanceOf(UsageException.class)
                .hasMessage("It is not clear what Retort shall do at start"
                        + "\n  where:  the application's environment, key retort.mode"
                        + "\n  found:  migrate"
                        + "\n  wanted: upgrade, validate or off"
                        + "\n  next:   correct retort.mode in application.properties, or remove it for upgrade");
    }

    @Test
    void logsInAsAUserOfItsOwnToTheApplicationsDatabase() {
        Map<String, Object> properties =
                Map.of("spring.datasource.url", "jdbc:postgresql://db/shop", "retort.username", "owner");

        assertThat(settings(properties).namesDatabase()).isTrue();
        assertThat(settings(properties).connections(line -> {}).address())
                .isEqualTo("jdbc:postgresql://db/shop?user=owner");
        assertThat(settings(Map.of("spring.datasource.url", "jdbc:postgresql://db/shop"))
                        .namesDatabase())
                .isFalse();
    }

    @Test
    void asksACommandForThePassword() {
        Map<String, Object> properties = Map.of(
                "retort.password", "stale",
                "retort.password.file", "no-such-file",
                "retort.password.command", "printf '%s\\n' 's3 cret'");

        assertThat(settings(properties).password()).contains("s3 cret");
    }

    @Test
    void saysWhyACommandGivesNoPassword() {
        assertThatThrownBy(() -> settings(Map.of("retort.password.command", "false s3cret"))
                        .password())
                .isInstanceOf(FailureException.class)
                .hasMessage("The command for the password failed"
                        + "\n  where:   the application's environment, key retort.password.command"
                        + "\n  program: false"
                        + "\n  found:   exit status 1"
                        + "\n  wanted:  exit status 0, and the password on its standard output"
                        + "\n  next:    run the command by hand in "
                        + Path.of("").toAbsolutePath() + ", and correct what it names");
        assertThatThrownBy(() ->
                        settings(Map.of("retort.password.command", "'s3cret")).password())
                .isInstanceOf(UsageException.class)
                .hasMessage("The command for the password cannot be read"
                        + "\n  where:  the application's environment, key retort.password.command"
                        + "\n  found:  a quote that is not closed, or no word"
                        + "\n  next:   correct retort.password.command; it is the program and its arguments, quoted as in"
                        + " a shell");
    }

    @Test
    void saysWhichPasswordFileIsMissing() {
        assertThatThrownBy(() ->
                        settings(Map.of("retort.password.file", "no-such-file")).password())
                .isInstanceOf(UsageException.class)
                .hasMessage("The password file cannot be read"
                        + "\n  where:  " + Path.of("no-such-file").toAbsolutePath()
                        + "\n  found:  NoSuchFileException"
                        + "\n  next:   correct retort.password.file in application.properties");
    }

    @Test
    void saysAFailureInThreeParts() {
        UsageException failure = new UsageException(Problem.of("It failed")
                .where("here")
                .found("this")
                .wanted("that")
                .next("mend it"));

        FailureAnalysis analysis = new RetortFailureAnalyzer().analyze(new IllegalStateException(failure));

        assertThat(analysis.getDescription()).isEqualTo("It failed\n  where:  here\n  found:  this\n  wanted: that");
        assertThat(analysis.getAction()).isEqualTo("mend it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mode",
                "command",
                "url",
                "username",
                "password",
                "password.file",
                "password.command",
                "migrations.package",
                "migrations.locations",
                "migrations.recursive",
                "migrations.directory",
                "entities.persistence-unit",
                "version-table",
                "version-table-schema",
                "connect-wait",
                "transaction",
                "lock-wait",
                "lock-timeout",
                "lock-retries",
                "statement-timeout",
                "idle-in-transaction-session-timeout"
            })
    void describesEveryKeyForCompletion(String key) throws IOException {
        try (InputStream metadata =
                RetortSettings.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"name\": \"retort." + key + "\"");
        }
    }
}
