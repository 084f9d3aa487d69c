package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.diagram.Diagram;
import dev.retort.diagram.Mermaid;
import dev.retort.diagram.Svg;
import dev.retort.file.WholeFile;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.report.RevisionDiagram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the revisions. */
@Command(
        name = "graph",
        description = "Draws the revisions, the oldest at the bottom: as SVG, or as Mermaid, which GitHub and GitLab"
                + " show in Markdown.",
        footer = {
            "",
            "Examples:",
            "  retort graph -o revisions.svg",
            "  retort graph --format mermaid",
            "  retort graph -r current: -o ahead.svg"
        })
final class GraphCommand extends RetortCommand {

    /** What the diagram is written in. */
    enum GraphFormat {
        SVG,
        MERMAID;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "svg|mermaid",
            defaultValue = "svg",
            description = "svg for a picture (default), or mermaid.")
    private GraphFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where it is written; by default to stdout.")
    private Path output;

    @Mixin
    private RangeOptions range;

    @Override
    int run(Retort retort) {
        Diagram diagram = RevisionDiagram.of(retort.history(range.range(), range.indicatesCurrent()));
        String text =
                format == GraphFormat.SVG ? Svg.of(diagram, "revisions", "Revisions") : Mermaid.flowchart(diagram);
        Optional.ofNullable(output)
                .map(file -> directory().resolve(file))
                .ifPresentOrElse(file -> write(file, text), () -> print(text.stripTrailing()));
        return 0;
    }

    private void write(Path file, String text) {
        try {
            WholeFile.write(file, temporary -> Files.writeString(temporary, text));
        } catch (IOException refusal) {
            throw new UsageException(
                    Problem.of("The drawing cannot be written")
                            .where(file.toString())
                            .found(Files.isDirectory(file.getParent()) ? refusal.toString() : "no such directory")
                            .next("name a file in a directory that is there and can be written to with -o"),
                    refusal);
        }
        progress("wrote " + file);
    }
}
