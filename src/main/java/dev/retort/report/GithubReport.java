package dev.retort.report;

import dev.retort.report.LocatedFindings.Finding;
import dev.retort.report.LocatedFindings.Level;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * LocatedFindings as GitHub shows them beside the lines of a pull request: <a
 * href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">workflow commands</a>.
 */
final class GithubReport {

    private GithubReport() {}

    /** The headline, then one command for each finding. */
    static String of(String headline, List<Finding> findings) {
        return Stream.concat(Stream.of(headline), findings.stream().map(GithubReport::command))
                .collect(Collectors.joining("\n"));
    }

    private static String command(Finding finding) {
        return (finding.level() == Level.ERROR ? "::error" : "::warning")
                + " file=" + property(finding.file())
                + ",line=" + finding.line()
                + ",title=" + property(title(finding))
                + "::" + data(finding.message());
    }

    private static String title(Finding finding) {
        return switch (finding.rule()) {
            case LocatedFindings.CHANGED -> "Applied migration changed";
            case LocatedFindings.DRIFT -> "Only in the database";
            default -> "Entities and database differ";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
