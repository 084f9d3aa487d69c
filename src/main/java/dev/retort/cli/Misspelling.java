package dev.retort.cli;

import dev.retort.problem.EditDistance;
import dev.retort.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A word of the command line that is no command, option or value, and what may have been meant. */
final class Misspelling {

    private final CommandLine command;
    private final ParameterException mistake;

    Misspelling(ParameterException mistake) {
        this.command = mistake.getCommandLine();
        this.mistake = mistake;
    }

    Problem problem() {
        Optional<String> word = word();
        if (word.filter(RevisionConverter::isOption).isPresent()) {
            String option = word.get().replaceFirst("=.*", "");
            return Problem.of("There is no option " + option)
                    .nearest(EditDistance.nearest(option, command.getCommandSpec().optionsMap().keySet().stream()));
        }
        if (word.isPresent()
                && mistake instanceof UnmatchedArgumentException
                && !commands().isEmpty()) {
            return Problem.of("There is no command '" + word.get() + "'")
                    .nearest(EditDistance.nearest(word.get(), commands().stream()));
        }
        if (word.isPresent() && !values().isEmpty()) {
            return Problem.of(
                            "'" + word.get() + "' is no value of " + ((OptionSpec) mistake.getArgSpec()).longestName())
                    .nearest(EditDistance.nearest(word.get(), values().stream()))
                    .wanted(String.join(", ", values()));
        }
        return Problem.of(mistake.getMessage().replaceFirst("\\.$", ""));
    }

    private Set<String> commands() {
        return command.getSubcommands().keySet();
    }

    private Optional<String> word() {
        return mistake instanceof UnmatchedArgumentException unmatched
                ? unmatched.getUnmatched().stream().findFirst()
                : Optional.ofNullable(mistake.getValue());
    }

    /** What the option takes, where it takes only some words. */
    private List<String> values() {
        return Optional.ofNullable(mistake.getArgSpec())
                .filter(ArgSpec::isOption)
                .map(ArgSpec::completionCandidates)
                .stream()
                .flatMap(values -> StreamSupport.stream(values.spliterator(), false))
                .toList();
    }
}
