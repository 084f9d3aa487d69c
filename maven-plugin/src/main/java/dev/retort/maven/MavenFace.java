package dev.retort.maven;

import dev.retort.Retort;
import dev.retort.cli.Channel;
import dev.retort.cli.Face;
import dev.retort.config.Configuration;
import dev.retort.problem.Problem;
import dev.retort.report.Paper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The build that a command is run in: it knows the project, and is told by goals and parameters. */
record MavenFace(
        CompiledProject compiled,
        ProjectSettings settings,
        Map<String, String> arguments,
        GoalWords words,
        Transcript transcript)
        implements Face {

    @Override
    public Path directory() {
        return settings.directory();
    }

    @Override
    public Optional<Retort> project(Consumer<String> progress) {
        Configuration configuration = settings.configuration(arguments);
        return Optional.of(Retort.load(configuration, progress).withClassPath(() -> compiled.classPath(configuration)));
    }

    @Override
    public boolean isTerminal(Channel channel) {
        return false;
    }

    @Override
    public String worded(String text) {
        return words.in(text);
    }

    @Override
    public Problem worded(Problem problem) {
        return words.in(problem);
    }

    @Override
    public void tell(Problem problem, Paper paper, PrintWriter err) {
        transcript.tell(problem);
    }
}
