package dev.retort.cli;

import dev.retort.Retort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens a migration in the user's editor. */
@Command(
        name = "edit",
        description = "Opens a revision's file in your editor: what VISUAL or EDITOR names, else one that is there.",
        footer = {"", "Examples:", "  retort edit head", "  EDITOR=nano retort edit 3f1c"})
final class EditCommand extends RetortCommand {

    @Parameters(
            paramLabel = "REVISION",
            converter = RevisionConverter.class,
            description = "head, current, a label, or an id or its beginning.")
    private String symbol;

    @Override
    int run(Retort retort) {
        new Editor(directory(), System.getenv()).open(retort.script(symbol).file());
        return 0;
    }
}
