package dev.retort.report;

import dev.retort.accept.Judgement;
import dev.retort.diff.Against;
import dev.retort.environment.JavaCall;
import dev.retort.report.LocatedFindings.Finding;
import dev.retort.run.ChangedMigration;
import dev.retort.schema.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What {@code check} and {@code diff} found, in the form that its reader wants. */
public final class ComparisonReport {

    private final Judgement judgement;
    private final List<ChangedMigration> changed;
    private final Against found;
    private final Path directory;
    private final boolean explains;
    private final boolean verbose;
    private final Function<Type, Optional<JavaCall>> types;

    /**
     * @param changed applied migrations that mean something else now
     * @param found what the entities were compared with
     * @param directory the project's
     * @param explains whether text and JSON say of each difference by which rule it is one
     * @param verbose whether text lists what else was left alone
     * @param types the project's own words for column types; empty for those that have Retort's
     */
    public ComparisonReport(
            Judgement judgement,
            List<ChangedMigration> changed,
            Against found,
            Path directory,
            boolean explains,
            boolean verbose,
            Function<Type, Optional<JavaCall>> types) {
        this.judgement = judgement;
        this.changed = List.copyOf(changed);
        this.found = found;
        this.directory = directory;
        this.explains = explains;
        this.verbose = verbose;
        this.types = types;
    }

    /** The whole report; text on a paper. */
    public String in(ReportFormat format, Paper paper) {
        DiffReport report = new DiffReport(judgement, found, explains);
        return switch (format) {
            case TEXT -> report.text(verbose, paper);
            case JSON -> report.json();
            case GITHUB -> GithubReport.of(report.headline(), findings());
            case SARIF -> SarifReport.of(findings());
            case MARKDOWN -> MarkdownReport.of(review());
            case HTML -> HtmlReport.of(review());
        };
    }

    private Review review() {
        return Review.of(judgement, changed, found, types);
    }

    private List<Finding> findings() {
        return new LocatedFindings(directory, found).of(judgement.diff().differences(), changed);
    }
}
