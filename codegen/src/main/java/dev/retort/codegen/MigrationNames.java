package dev.retort.codegen;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Names of migration classes, made from the key {@code file_template}. Whatever the message is, each name is a Java
 * identifier and a file name in ASCII. Two migrations may get the same name; the caller decides what then happens.
 *
 * @param template text with the tokens {@code {rev} {slug} {Slug} {year} {month} {day} {hour} {minute} {second}
 *     {epoch}}: {@code slug} is the message in lower case with underscores, {@code Slug} in camel case. What stands before a
 *     {@code /} names a package
 * @param slugLength characters of the message at most, cut between words
 * @param zone where the date and time of the name are read
 */
public record MigrationNames(String template, int slugLength, ZoneId zone) {

    private static final List<String> TOKENS =
            List.of("rev", "slug", "Slug", "year", "month", "day", "hour", "minute", "second", "epoch");

    private static final Pattern TOKEN = Pattern.compile("\\{(\\w*)}");

    /** A longer name, with {@code $Part12.class} behind it, would be more than file systems take. */
    private static final int MAX_LENGTH = 180;

    /** Identifiers that cannot name a class, and file names that Windows keeps for itself. */
    private static final Set<String> RESERVED = Set.of(
            ("var yield record sealed permits con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2"
                            + " lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9")
                    .split(" "));

    /** {@code R202611211015_AddRatingToPrds}, in UTC. */
    public static final MigrationNames DEFAULT =
            new MigrationNames("R{year}{month}{day}{hour}{minute}_{Slug}", 40, ZoneOffset.UTC);

    /** @throws UsageException for a token that is not known */
    public MigrationNames {
        Matcher token = TOKEN.matcher(template);
        while (token.find()) {
            if (!TOKENS.contains(token.group(1))) {
                throw unknown(token.group());
            }
        }
    }

    private static UsageException unknown(String token) {
        return new UsageException(Problem.of("The file template has a token that is not known")
                .found(token)
                .wanted(TOKENS.stream().map(known -> "{" + known + "}").collect(Collectors.joining(" ")))
                .next("correct file_template in retort.properties"));
    }

    /** Whether the names have packages. */
    public boolean makesPackages() {
        return template.contains("/");
    }

    /** The name of a migration; a package whose name would be empty is left out. */
    public MigrationName name(String message, String id, Instant created) {
        List<String> parts = Arrays.stream(template.split("/", -1))
                .map(part -> TOKEN.matcher(part)
                        .replaceAll(token -> Matcher.quoteReplacement(value(token.group(1), message, id, created))))
                .map(MigrationNames::plain)
                .toList();
        int last = parts.size() - 1;
        return new MigrationName(
                parts.subList(0, last).stream()
                        .filter(part -> !part.isEmpty())
                        .map(part -> identifier(part, "_"))
                        .toList(),
                identifier(parts.get(last), "R"));
    }

    private String value(String token, String message, String id, Instant created) {
        return switch (token) {
            case "rev" -> id;
            case "slug" -> Slug.of(message, slugLength).lowerCase();
            case "Slug" -> Slug.of(message, slugLength).camelCase();
            case "year" -> time("uuuu", created);
            case "month" -> time("MM", created);
            case "day" -> time("dd", created);
            case "hour" -> time("HH", created);
            case "minute" -> time("mm", created);
            case "second" -> time("ss", created);
            default -> Long.toString(created.getEpochSecond());
        };
    }

    private String time(String pattern, Instant created) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(created.atZone(zone));
    }

    private static String plain(String name) {
        String safe = name.replaceAll("[^A-Za-z0-9]+", "_");
        return safe.substring(0, Math.min(safe.length(), MAX_LENGTH)).replaceAll("^_|_$", "");
    }

    private static String identifier(String name, String prefix) {
        boolean usable = SourceVersion.isName(name, SourceVersion.RELEASE_17)
                && !RESERVED.contains(name.toLowerCase(Locale.ROOT));
        return usable ? name : prefix + name;
    }
}
