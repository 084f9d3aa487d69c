package dev.retort.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command {@code retort}. */
@Command(
        name = "retort",
        versionProvider = VersionProvider.class,
        description = "Migrations for JPA and Hibernate on PostgreSQL: from a changed entity to a reviewed Java class,"
                + " and from there to the database and back.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done, 1 a check found something, 2 usage or configuration, 3 the operation failed.",
            "",
            "Examples:",
            "  retort init",
            "  retort revision --autogenerate -m \"add rating\"",
            "  retort upgrade head",
            "  retort check"
        },
        subcommands = {
            InitCommand.class,
            ListTemplatesCommand.class,
            RevisionCommand.class,
            UpgradeCommand.class,
            DowngradeCommand.class,
            StampCommand.class,
            CurrentCommand.class,
            HistoryCommand.class,
            GraphCommand.class,
            HeadsCommand.class,
            BranchesCommand.class,
            ShowCommand.class,
            EditCommand.class,
            MergeCommand.class,
            EnsureVersionCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            VerifyCommand.class,
            DoctorCommand.class,
            CompletionCommand.class,
            DemoCommand.class
        })
public final class Main extends GlobalOptions implements Runnable {

    private static final List<String> TAKING_REVISIONS =
            List.of("upgrade", "downgrade", "stamp", "show", "edit", "merge");

    private final Face face;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** The command line in a process of its own. */
    Main() {
        this(Face.COMMAND_LINE);
    }

    private Main(Face face) {
        this.face = face;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(
                new PrintWriter(out, true, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs a command with its results on one writer and everything else on the other; gives the exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(Face.COMMAND_LINE, out, err, arguments);
    }

    /** The same through another face. */
    public static int run(Face face, PrintWriter out, PrintWriter err, String... arguments) {
        return commandLine(face).setOut(out).setErr(err).execute(arguments);
    }

    /** All commands with their options. */
    public static CommandLine commandLine(Face face) {
        CommandLine commandLine = new CommandLine(new Main(face))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionStrategy(Main::execute)
                .setParameterExceptionHandler(Errors::usage)
                .setExecutionExceptionHandler(Errors::execution);
        for (String name : TAKING_REVISIONS) {
            commandLine.getSubcommands().get(name).setUnmatchedOptionsArePositionalParams(true); // "-1" is a revision
        }
        return commandLine;
    }

    private static int execute(CommandLine.ParseResult parsed) {
        CommandLine commandLine = parsed.commandSpec().commandLine();
        Ansi help = Papers.isColoured(commandLine, Channel.RESULTS) ? Ansi.ON : Ansi.OFF;
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(help));
        return new CommandLine.RunLast().execute(parsed);
    }

    @Override
    Face face() {
        return face;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "No command was given");
    }
}
