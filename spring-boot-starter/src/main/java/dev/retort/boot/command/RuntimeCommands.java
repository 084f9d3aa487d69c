package dev.retort.boot.command;

import dev.retort.application.ApplicationDatabase;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.revision.RevisionEntry;
import dev.retort.revision.RevisionNode;
import dev.retort.run.RunListener;
import dev.retort.run.RunStep;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;

/** The commands that the runtime knows by itself. Comparing and writing needs the tool. */
final class RuntimeCommands implements RunListener {

    private final ConfigurableApplicationContext context;
    private final PrintWriter out;

    RuntimeCommands(ConfigurableApplicationContext context, PrintWriter out) {
        this.context = context;
        this.out = out;
    }

    int run(String command) {
        List<String> words = List.of(command.split("\\s+"));
        String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
        String form = words.get(0) + (arguments.length == 0 ? "" : arguments.length == 1 ? " 1" : " several");
        if (words.stream().anyMatch(word -> word.startsWith("--"))) {
            throw needsTool(command);
        }
        switch (form) {
            case "upgrade 1" -> ran(database().upgrade(arguments[0]));
            case "downgrade 1" -> ran(database().downgrade(arguments[0]));
            case "stamp 1", "stamp several" ->
                database()
                        .stamp(arguments)
                        .forEach(revision -> out.println("stamped " + revision.id() + ", " + revision.message()));
            case "current" -> current();
            case "history" -> history();
            default -> throw needsTool(command);
        }
        return 0;
    }

    private ApplicationDatabase database() {
        return context.getBean(ApplicationDatabase.class).withListener(this);
    }

    private static UsageException needsTool(String command) {
        return new UsageException(Problem.of("The runtime alone does not know this command")
                .where("--" + CommandListener.KEY)
                .found(command)
                .wanted("upgrade REVISION, downgrade REVISION, stamp REVISION…, current or history, without options")
                .next("for every command and option, add the dependency dev.retort:retort to the application"));
    }

    @Override
    public void finished(RunStep step, Duration duration) {
        out.println(step.title() + " (" + duration.toMillis() + " ms)");
    }

    private void ran(List<RevisionNode> steps) {
        if (steps.isEmpty()) {
            out.println("Nothing to do: the database is there.");
        }
    }

    private void current() {
        database().current().revisions().forEach(this::print);
    }

    private void history() {
        ApplicationDatabase asked = database();
        List<RevisionNode> newestFirst = new ArrayList<>(asked.graph().revisions());
        Collections.reverse(newestFirst);
        Set<String> heads = asked.current().ids();
        RevisionEntry.of(asked.graph(), newestFirst, Optional.of(heads)).forEach(this::print);
    }

    /** As the tool prints it. */
    private void print(RevisionEntry entry) {
        List<String> parents = entry.revision().downRevisions();
        out.println((parents.isEmpty() ? "<base>" : String.join(", ", parents)) + " -> " + entry.id()
                + (entry.isHead() ? " (head)" : "") + (entry.isCurrent() ? " (current)" : "") + ", "
                + entry.revision().message());
    }
}
