package dev.retort.connection;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the database is, in a form that can be shown: user name and password stand apart from the address.
 *
 * @param jdbcUrl {@code jdbc:postgresql://…} without user and password
 */
public record DatabaseUrl(String jdbcUrl, Optional<String> username, Optional<String> password) {

    private static final String JDBC = "jdbc:postgresql:";

    /** The driver knows no user before the host; people write one there all the same, with the password. */
    private static final Pattern USER_BEFORE_HOST = Pattern.compile("jdbc:(postgresql://[^?]*@.*)");

    /**
     * Reads {@code jdbc:postgresql://…}, {@code postgresql://user:password@host:port/db} or {@code postgres://…}.
     *
     * @throws UsageException for anything else; the message never repeats the text, which may hold a password
     */
    public static DatabaseUrl parse(String text) {
        Matcher withUser = USER_BEFORE_HOST.matcher(text);
        if (withUser.matches()) {
            return fromUri(withUser.group(1));
        }
        if (text.startsWith(JDBC)) {
            return fromJdbc(text);
        }
        if (text.startsWith("postgresql://") || text.startsWith("postgres://")) {
            return fromUri(text);
        }
        throw notPostgres(text);
    }

    private static DatabaseUrl fromJdbc(String text) {
        int question = text.indexOf('?');
        if (question < 0) {
            return new DatabaseUrl(text, Optional.empty(), Optional.empty());
        }
        List<String> parameters =
                new ArrayList<>(List.of(text.substring(question + 1).split("&")));
        Optional<String> user = take(parameters, "user");
        Optional<String> password = take(parameters, "password");
        String rest = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
        return new DatabaseUrl(text.substring(0, question) + rest, user, password);
    }

    private static Optional<String> take(List<String> parameters, String name) {
        Optional<String> found = parameters.stream()
                .filter(parameter -> parameter.startsWith(name + "="))
                .findFirst();
        found.ifPresent(parameters::remove);
        return found.map(parameter -> decoded(parameter.substring(name.length() + 1)));
    }

    /** The form of {@code DATABASE_URL}, as libpq and hosting providers write it. */
    private static DatabaseUrl fromUri(String text) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException malformed) {
            throw new UsageException(
                    Problem.of("The database URL is malformed")
                            .found(malformed.getReason() + " at character " + (malformed.getIndex() + 1))
                            .wanted("postgresql://user:password@host:port/database")
                            .next(
                                    "write special characters of the password as %XX, or set username and password by themselves"));
        }
        if (uri.getHost() == null) {
            throw new UsageException(
                    Problem.of("The database URL names no host")
                            .wanted("postgresql://user:password@host:port/database")
                            .next(
                                    "write special characters of user and password as %XX, or set username and password by themselves"));
        }
        String user = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
        int colon = user.indexOf(':');
        String name = colon < 0 ? user : user.substring(0, colon);
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String path = uri.getRawPath() == null || uri.getRawPath().length() < 2 ? "/" + name : uri.getRawPath();
        DatabaseUrl url = fromJdbc(JDBC + "//" + uri.getHost() + port + path + query);
        return new DatabaseUrl(
                url.jdbcUrl,
                Optional.of(decoded(name)).filter(given -> !given.isEmpty()).or(url::username),
                colon < 0 ? url.password : Optional.of(decoded(user.substring(colon + 1))));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static UsageException notPostgres(String text) {
        String scheme = Stream.of(text.split(":", -1))
                .limit(text.startsWith("jdbc:") ? 2 : 1)
                .collect(Collectors.joining(":"))
                .toLowerCase(Locale.ROOT);
        boolean sensible = text.contains(":") && scheme.matches("[a-z0-9+.:-]{1,30}");
        return new UsageException(Problem.of("The database URL is not one of PostgreSQL's")
                .found(sensible ? scheme + ":…" : "a text that begins with no scheme")
                .wanted(
                        "embedded, jdbc:postgresql://host:port/database, or postgresql://user:password@host:port/database")
                .next("set url in retort.properties, or the variable that it reads"));
    }

    /** The same place with credentials given by themselves; those win. */
    public DatabaseUrl with(Optional<String> newUsername, Optional<String> newPassword) {
        return new DatabaseUrl(jdbcUrl, newUsername.or(this::username), newPassword.or(this::password));
    }

    /** Another database of the same server; its name is one that needs no quotes. */
    public DatabaseUrl toDatabase(String name) {
        String other = jdbcUrl.startsWith(JDBC + "//")
                ? jdbcUrl.replaceFirst("^(" + JDBC + "//[^/?]*)/?[^?]*", "$1/" + name)
                : jdbcUrl.replaceFirst("^" + JDBC + "[^?]*", JDBC + name);
        return new DatabaseUrl(other, username, password);
    }

    /** What the driver gets beside the address: a secret in the address would be in its messages. */
    Properties properties() {
        Properties properties = new Properties();
        username.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(secret -> properties.setProperty("password", secret));
        parameters().stream().filter(DatabaseUrl::isSecret).forEach(parameter -> {
            int equals = parameter.indexOf('=');
            properties.setProperty(parameter.substring(0, equals), decoded(parameter.substring(equals + 1)));
        });
        return properties;
    }

    private static boolean isSecret(String parameter) {
        return parameter.toLowerCase(Locale.ROOT).matches("[^=]*password=.*");
    }

    private List<String> parameters() {
        int question = jdbcUrl.indexOf('?');
        return question < 0
                ? List.of()
                : List.of(jdbcUrl.substring(question + 1).split("&"));
    }

    /** The address as the driver gets it, with nothing secret in it. */
    String address() {
        String shown =
                parameters().stream().filter(parameter -> !isSecret(parameter)).collect(Collectors.joining("&"));
        return jdbcUrl.replaceFirst("\\?.*", "") + (shown.isEmpty() ? "" : "?" + shown);
    }

    /** The address with the user and without any password, that of the client's key included. */
    @Override
    public String toString() {
        String separator = jdbcUrl.indexOf('?') < 0 ? "?" : "&";
        return jdbcUrl.replaceAll("(?i)([?&][^=&]*password=)[^&]*", "$1***")
                + username.map(name -> separator + "user=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .orElse("");
    }
}
