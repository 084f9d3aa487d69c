package dev.retort.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.UsageException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @Test
    void readsTheFormOfHostingProviders() {
        assertThat(DatabaseUrl.parse("postgres://ann:p%40ss+w@db.example:5433/shop?sslmode=require"))
                .isEqualTo(new DatabaseUrl(
                        "jdbc:postgresql://db.example:5433/shop?sslmode=require",
                        Optional.of("ann"),
                        Optional.of("p@ss+w")));
        assertThat(DatabaseUrl.parse("postgresql://localhost/shop"))
                .isEqualTo(new DatabaseUrl("jdbc:postgresql://localhost/shop", Optional.empty(), Optional.empty()));
    }

    @Test
    void takesCredentialsOutOfAJdbcUrl() {
        assertThat(DatabaseUrl.parse("jdbc:postgresql://h/d?user=ann&ssl=true&password=s%26t"))
                .isEqualTo(new DatabaseUrl("jdbc:postgresql://h/d?ssl=true", Optional.of("ann"), Optional.of("s&t")));
    }

    @Test
    void neverShowsThePassword() {
        assertThat(DatabaseUrl.parse("jdbc:postgresql://h/d?user=ann&password=secret")
                        .toString())
                .isEqualTo("jdbc:postgresql://h/d?user=ann");
        assertThat(DatabaseUrl.parse("jdbc:postgresql://h/d?ssl=true&user=ann&password=secret")
                        .toString())
                .isEqualTo("jdbc:postgresql://h/d?ssl=true&user=ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://root:secret@h/d",
                "postgresql://ann:sec ret@h/d",
                "jdbc:postgresql://ann:sec/ret@h/d",
                "postgresql://ann:secret",
                "postgresql://ann:se@cret:1@/d",
                "secret"
            })
    void refusesWhatItCannotReadWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url))
                .isInstanceOf(UsageException.class)
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("cret");
    }

    @Test
    void credentialsGivenByThemselvesWin() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://ann:old@h/d").with(Optional.empty(), Optional.of("new"));
        assertThat(url.username()).contains("ann");
        assertThat(url.password()).contains("new");
    }

    @Test
    void neverShowsThePasswordOfTheClientsKey() {
        DatabaseUrl url = DatabaseUrl.parse("jdbc:postgresql://h/d?sslpassword=s3cret&ssl=true&user=ann");
        assertThat(url.toString()).isEqualTo("jdbc:postgresql://h/d?sslpassword=***&ssl=true&user=ann");
        assertThat(url.jdbcUrl()).contains("sslpassword=s3cret");
    }

    @Test
    void takesCredentialsBeforeTheHostOutOfAJdbcUrl() {
        assertThat(DatabaseUrl.parse("jdbc:postgresql://ann:s3cret@h/d?ssl=true"))
                .isEqualTo(
                        new DatabaseUrl("jdbc:postgresql://h/d?ssl=true", Optional.of("ann"), Optional.of("s3cret")));
        assertThat(DatabaseUrl.parse("jdbc:postgresql://h/d@b").jdbcUrl()).isEqualTo("jdbc:postgresql://h/d@b");
    }

    @Test
    void givesTheDriverNoSecretInTheAddress() {
        DatabaseUrl url = DatabaseUrl.parse("jdbc:postgresql://h/d?sslpassword=a%26b&ssl=true&PASSWORD=c");
        assertThat(url.address()).isEqualTo("jdbc:postgresql://h/d?ssl=true");
        assertThat(url.properties()).containsEntry("sslpassword", "a&b").containsEntry("PASSWORD", "c");
        assertThat(url.toString()).isEqualTo("jdbc:postgresql://h/d?sslpassword=***&ssl=true&PASSWORD=***");
    }
}
