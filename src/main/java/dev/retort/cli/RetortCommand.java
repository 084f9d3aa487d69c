package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.config.Configuration;
import dev.retort.report.ComparisonReport;
import dev.retort.report.Ink;
import dev.retort.report.Paper;
import dev.retort.report.Printable;
import dev.retort.report.ReportFormat;
import dev.retort.report.RevisionReport;
import dev.retort.revision.RevisionEntry;
import dev.retort.run.RunListener;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What every subcommand has: the global options, its writers, the project. */
abstract class RetortCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    /** The command's work with the project open. */
    abstract int run(Retort retort);

    @Override
    public Integer call() {
        try (Retort retort = main.face().project(this::progress).orElseGet(this::configured)) {
            return run(retort);
        }
    }

    /** The project that the options say. */
    private Retort configured() {
        Configuration configuration = Configuration.load(main.config(), directory(), main.name(), main.overrides());
        return Retort.load(configuration.withArguments(main.arguments()), this::progress);
    }

    /** Where relative paths in options begin. */
    Path directory() {
        return main.face().directory();
    }

    GlobalOptions options() {
        return main;
    }

    CommandLine commandLine() {
        return spec.commandLine();
    }

    /** Results go here. */
    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Questions go here, and everything else that is no result. */
    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** What results are written on. */
    Paper paper() {
        return Papers.of(spec.commandLine(), Channel.RESULTS);
    }

    /** Everything else goes here. */
    void progress(String line) {
        note("retort: " + Printable.lines(nextCommands().in(line)));
    }

    /** What somebody should look at goes there too. */
    void warn(String line) {
        note(Papers.of(commandLine(), Channel.NOTES)
                .painted(
                        Ink.WARNING, "retort: " + Printable.lines(nextCommands().in(line))));
    }

    private void note(String line) {
        if (!main.isQuiet()) {
            err().println(Papers.of(commandLine(), Channel.NOTES).fitted(line));
        }
    }

    /** What a command that runs something tells while it does. */
    RunListener listener() {
        return new RunProgress(out(), this::progress, ProgressView.NONE);
    }

    /** Revisions as the options say. */
    void print(List<RevisionEntry> revisions, FormatOption format) {
        print(
                format.isJson()
                        ? RevisionReport.json(revisions)
                        : new RevisionReport(paper()).text(revisions, main.isVerbose()));
    }

    /** What a comparison found; what is for people names commands that they can run. */
    void print(ComparisonReport report, ReportFormat format) {
        String text = report.in(format, paper());
        print(format == ReportFormat.TEXT ? nextCommands().in(text) : text);
    }

    /** Completes commands in what is printed, so that they are for the same environment. */
    NextCommands nextCommands() {
        return NextCommands.of(spec.commandLine());
    }

    void print(String result) {
        if (!result.isEmpty()) {
            out().println(result);
        }
    }
}
