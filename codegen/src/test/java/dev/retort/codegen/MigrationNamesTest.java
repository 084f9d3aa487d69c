package dev.retort.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.UsageException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationNamesTest {

    private static final Instant CREATED = Instant.parse("2026-11-21T10:15:42Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Add rating to prds|R202611211015_AddRatingToPrds",
                "add HTTP url, and more!|R202611211015_AddHTTPUrlAndMore",
                "don't drop snake_case/paths\\here|R202611211015_DontDropSnakeCasePathsHere",
                "Größe und Straße|R202611211015_GrosseUndStrasse",
                "価格 price|R202611211015_Price",
                "!!! ???|R202611211015",
                "''|R202611211015",
                "class|R202611211015_Class",
                "the first forty characters of a message stay|R202611211015_TheFirstFortyCharactersOfAMessage",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeee b"
                        + "|R202611211015_Aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd"
            })
    void namesAClassByMinuteAndMessage(String message, String name) {
        assertThat(MigrationNames.DEFAULT.className(message, "3f1c9a7be204", CREATED))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{rev}_{slug}|R3f1c9a7be204_add_rating",
                "V{epoch}__{Slug}|V1795256142_AddRating",
                "M{year}_{month}_{day}_{hour}_{minute}_{second}|M2026_11_21_10_15_42",
                "{year}/{slug}|R2026_add_rating",
                "../{slug}.java|add_rating_java",
                "con|Rcon",
                "Aux|RAux",
                "record|Rrecord",
                "class|Rclass",
                "$1\\{Slug}|R1_AddRating",
                "''|R"
            })
    void followsATemplate(String template, String name) {
        assertThat(new MigrationNames(template, 40, ZoneOffset.UTC).className("Add rating", "3f1c9a7be204", CREATED))
                .isEqualTo(name);
    }

    @Test
    void readsTheTimeInItsZone() {
        MigrationNames names = new MigrationNames("R{day}{hour}", 40, ZoneId.of("Pacific/Auckland"));
        assertThat(names.className("x", "y", CREATED)).isEqualTo("R2123");
    }

    static Stream<String> anyMessages() {
        return Stream.concat(
                GeneratedSourceTest.hostileTexts(), Stream.of("x/../..\\ \"q\" \ud83d\ude80".repeat(20), "ı İ ﬁ ①"));
    }

    @ParameterizedTest
    @MethodSource("anyMessages")
    void isAlwaysAJavaNameInAscii(String message) {
        for (String template : new String[] {"{slug}", "{Slug}", "{rev}", "R{year}{month}_{Slug}", "{slug}{slug}"}) {
            String name = new MigrationNames(template, 40, ZoneOffset.UTC).className(message, message, CREATED);
            assertThat(name).matches("[A-Za-z_][A-Za-z0-9_]{0,180}");
            assertThat(SourceVersion.isName(name)).isTrue();
        }
    }

    @Test
    void refusesAnUnknownToken() {
        assertThatThrownBy(() -> new MigrationNames("{rev}_{message}", 40, ZoneOffset.UTC))
                .isInstanceOf(UsageException.class)
                .hasMessage("""
                        The file template has a token that is not known
                          found:  {message}
                          wanted: {rev} {slug} {Slug} {year} {month} {day} {hour} {minute} {second} {epoch}
                          next:   correct file_template in retort.properties""");
    }
}
