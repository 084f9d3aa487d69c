package dev.retort.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.UsageException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(MigrationNames.DEFAULT.name(message, "3f1c9a7be204", CREATED))
                .isEqualTo(new MigrationName(List.of(), name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{rev}_{slug}|R3f1c9a7be204_add_rating",
                "V{epoch}__{Slug}|V1795256142_AddRating",
                "M{year}_{month}_{day}_{hour}_{minute}_{second}|M2026_11_21_10_15_42",
                "../{slug}.java|add_rating_java",
                "con|Rcon",
                "Aux|RAux",
                "record|Rrecord",
                "class|Rclass",
                "$1\\{Slug}|R1_AddRating",
                "''|R"
            })
    void followsATemplate(String template, String name) {
        assertThat(new MigrationNames(template, 40, ZoneOffset.UTC).name("Add rating", "3f1c9a7be204", CREATED))
                .isEqualTo(new MigrationName(List.of(), name));
    }

    /** What is no identifier gets an underscore, as the Java Language Specification, 6.1, has it for packages. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{year}/{month}/R{day}_{Slug}|_2026._11.R21_AddRating",
                "y{year}/q-{month}/{rev}|y2026.q_11.R3f1c9a7be204",
                "{slug}/class/nul/{slug}|add_rating._class._nul.add_rating",
                "//billing/{slug}|billing.add_rating",
                "../{slug}|add_rating",
                "{slug}/|add_rating.R"
            })
    void whatStandsBeforeASlashIsAPackage(String template, String name) {
        MigrationNames names = new MigrationNames(template, 40, ZoneOffset.UTC);
        MigrationName made = names.name("Add rating", "3f1c9a7be204", CREATED);
        List<String> all = new ArrayList<>(made.packages());
        all.add(made.className());
        assertThat(String.join(".", all)).isEqualTo(name);
        assertThat(SourceVersion.isName(name)).isTrue();
        assertThat(names.makesPackages()).isTrue();
    }

    @Test
    void readsTheTimeInItsZone() {
        MigrationNames names = new MigrationNames("R{day}{hour}", 40, ZoneId.of("Pacific/Auckland"));
        assertThat(names.name("x", "y", CREATED).className()).isEqualTo("R2123");
    }

    static Stream<String> anyMessages() {
        return Stream.concat(
                GeneratedSourceTest.hostileTexts(), Stream.of("x/../..\\ \"q\" \ud83d\ude80".repeat(20), "ı İ ﬁ ①"));
    }

    @ParameterizedTest
    @MethodSource("anyMessages")
    void isAlwaysAJavaNameInAscii(String message) {
        for (String template : new String[] {"{slug}", "{Slug}", "{rev}", "R{year}{month}_{Slug}", "{slug}{slug}"}) {
            String name = new MigrationNames(template, 40, ZoneOffset.UTC)
                    .name(message, message, CREATED)
                    .className();
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
