package dev.retort.cli;

import dev.retort.Retort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the newest revisions. */
@Command(
        name = "heads",
        description = "Shows the revisions that nothing follows; one, unless two lines of work met.",
        footer = {"", "Examples:", "  retort heads", "  retort heads -v", "  retort heads --resolve-dependencies"})
final class HeadsCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Option(
            names = "--resolve-dependencies",
            description = "Leaves out a head that another revision depends on; it has no row in the version table.")
    private boolean resolveDependencies;

    @Override
    int run(Retort retort) {
        print(retort.heads(resolveDependencies), format);
        return 0;
    }
}
