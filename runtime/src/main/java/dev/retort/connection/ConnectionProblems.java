package dev.retort.connection;

import dev.retort.problem.Problem;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Why a connection cannot be made, in words.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL error codes</a>
 */
final class ConnectionProblems {

    private ConnectionProblems() {}

    static ConnectionFailedException translate(DatabaseUrl url, SQLException refusal) {
        String state = refusal.getSQLState() == null ? "" : refusal.getSQLState();
        Problem problem = switch (state) {
            case "28P01" ->
                Problem.of("The database refused the user name or password")
                        .where(url.toString())
                        .found(serverWords(refusal))
                        .next("correct username and password (or password.file) in retort.properties, or the"
                                + " variable that url reads");
            case "28000" ->
                Problem.of("The server lets this user in by no way, or by another one")
                        .where(url.toString())
                        .found(serverWords(refusal))
                        .next("correct username, or sslmode in url, as pg_hba.conf of the server asks");
            case "3D000" ->
                Problem.of("The database does not exist")
                        .where(url.toString())
                        .found(serverWords(refusal))
                        .next("create it (createdb …), or correct url in retort.properties");
            case "08001", "08004" ->
                Problem.of("The database cannot be reached")
                        .where(url.toString())
                        .found(unreachable(refusal))
                        .wanted("a PostgreSQL server that accepts connections there")
                        .next("start the server, or correct url in retort.properties");
            case "08P01" ->
                isOfPooler(refusal)
                        ? Problem.of("A pooler refused a parameter of the connection")
                                .where(url.toString())
                                .found(serverWords(refusal))
                                .wanted("only parameters that it passes on to the server")
                                .next("set url to the server itself, past the pooler")
                                .next("or take currentSchema and options out of url, and set them for the role: ALTER"
                                        + " ROLE … SET search_path = …")
                        : Problem.of("What answers there is not PostgreSQL")
                                .where(url.toString())
                                .found(serverWords(refusal))
                                .wanted("a PostgreSQL server, 13 or newer")
                                .next("correct host and port of url in retort.properties");
            default -> refused(url, refusal, state);
        };
        return new ConnectionFailedException(problem, refusal);
    }

    private static boolean isOfPooler(SQLException refusal) {
        return String.valueOf(refusal.getMessage()).contains("unsupported startup parameter");
    }

    /** Why the application's own connections do not come; the driver's words are all that is known. */
    static ConnectionFailedException translate(SQLException refusal) {
        return new ConnectionFailedException(
                Problem.of("The data source gives no connection")
                        .found(unreachable(refusal) + " [" + refusal.getSQLState() + "]")
                        .next("start the server, or correct the settings of the data source"),
                refusal);
    }

    private static Problem refused(DatabaseUrl url, SQLException refusal, String state) {
        if (isOfTls(refusal)) {
            return Problem.of("The server's certificate is not trusted")
                    .where(url.toString())
                    .found(unreachable(refusal))
                    .wanted("a certificate of this host that sslrootcert vouches for, as sslmode in url asks")
                    .next(
                            "set sslrootcert in url to the file with the root certificate of the server's (PEM), and write"
                                    + " the host as the certificate names it");
        }
        if (state.startsWith("08")) {
            return Problem.of("The connection broke off while it was set up")
                    .where(url.toString())
                    .found(unreachable(refusal))
                    .next("make sure that a PostgreSQL server listens there and that both sides agree on TLS"
                            + " (sslmode, sslrootcert in url)");
        }
        return Problem.of("The database refused the connection")
                .where(url.toString())
                .found(serverWords(refusal) + " [" + state + "]")
                .next("correct what the server names, then run the command again");
    }

    private static boolean isOfTls(SQLException refusal) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof CertPathBuilderException) {
                return true;
            }
        }
        return String.valueOf(refusal.getMessage()).contains("could not be verified by hostnameverifier");
    }

    private static String unreachable(SQLException refusal) {
        Throwable cause = refusal;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String type = cause.getClass().getSimpleName().replace("Exception", "");
        return cause == refusal || cause.getMessage() == null
                ? serverWords(refusal)
                : type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT) + ": " + cause.getMessage();
    }

    private static String serverWords(SQLException refusal) {
        return String.valueOf(refusal.getMessage()).replaceFirst("^FATAL: ", "").strip();
    }
}
