package dev.retort;

import dev.retort.diff.SchemaDiff;
import dev.retort.operation.ObjectRef;
import dev.retort.rename.Rename;
import dev.retort.rename.RenameAnswer;
import dev.retort.rename.RenameAnswers;
import dev.retort.rename.RenameCandidate;
import dev.retort.rename.RenameQuestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks somebody about each candidate, the likeliest first, and compares again after each answer. */
final class RenameDialogue {

    private static final String WHERE = "the answer at the terminal";

    private final Function<RenameAnswers, SchemaDiff> comparison;
    private final RenameQuestions questions;
    private final List<Rename> affirmed = new ArrayList<>();
    private final List<Rename> denied = new ArrayList<>();
    private RenameAnswers answers;
    private SchemaDiff diff;

    RenameDialogue(Function<RenameAnswers, SchemaDiff> comparison, RenameAnswers answers, RenameQuestions questions) {
        this.comparison = comparison;
        this.answers = answers;
        this.questions = questions;
    }

    /** The comparison after all answers. */
    SchemaDiff settled() {
        diff = comparison.apply(answers);
        Optional<RenameCandidate> next = diff.candidates().stream().findFirst();
        while (next.isPresent() && ask(next.get())) {
            diff = comparison.apply(answers);
            next = diff.candidates().stream().findFirst();
        }
        return diff;
    }

    private boolean ask(RenameCandidate candidate) {
        Optional<Boolean> answer = questions.isRenamed(candidate);
        Rename rename = candidate.rename();
        if (answer.isPresent() && answer.get()) {
            affirmed.add(rename);
            answers = answers.affirming(rename, WHERE);
        } else if (answer.isPresent()) {
            denied.add(rename);
            answers = answers.denying(rename);
        }
        return answer.isPresent();
    }

    /** What was answered, to be kept: a name whose every candidate was denied was not renamed. */
    List<RenameAnswer> answered() {
        List<RenameAnswer> answered = new ArrayList<>();
        affirmed.forEach(rename -> answered.add(RenameAnswer.of(rename, true, WHERE)));
        denied.stream()
                .filter(rename -> !isOpen(rename.from()))
                .map(rename -> RenameAnswer.of(rename, false, WHERE))
                .distinct()
                .forEach(answered::add);
        return answered;
    }

    private boolean isOpen(ObjectRef object) {
        return Stream.concat(affirmed.stream(), diff.candidates().stream().map(RenameCandidate::rename))
                .anyMatch(rename -> rename.from().equals(object));
    }
}
