package dev.retort.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
