package dev.retort.doctor;

import dev.retort.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is wrong, with its remedy.
 *
 * @param kind which situation it is
 * @param problem what, the facts, and what to do next
 * @param commands those of the remedies that are commands, to be run in this order exactly as they stand; empty where
 *     only an edit helps
 */
public record Finding(Kind kind, Problem problem, List<String> commands) {

    public Finding {
        commands = List.copyOf(commands);
    }

    /** Whether commands fail over it, or it is only to be known. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** The situations that are told apart. */
    public enum Kind {
        UNREADABLE_MIGRATION(Severity.ERROR),
        DUPLICATE_ID(Severity.ERROR),
        GAP(Severity.ERROR),
        BROKEN_HISTORY(Severity.ERROR),
        SEVERAL_HEADS(Severity.WARNING),
        DOES_NOT_COMPILE(Severity.ERROR),
        NOT_IN_THE_BUILD(Severity.WARNING),
        DATABASE_UNREADABLE(Severity.ERROR),
        SCRIPTS_ELSEWHERE(Severity.ERROR),
        RENAMED_REVISION(Severity.ERROR),
        UNKNOWN_REVISION(Severity.ERROR),
        OBJECTS_EXIST(Severity.ERROR),
        NO_HISTORY(Severity.WARNING),
        INTERRUPTED(Severity.ERROR),
        CHANGED_MIGRATION(Severity.ERROR),
        BEHIND(Severity.WARNING),
        ENTITIES_UNREADABLE(Severity.ERROR),
        ENTITIES_DIFFER(Severity.WARNING),
        DRIFT(Severity.WARNING);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    static Finding of(Kind kind, Problem problem) {
        return new Finding(kind, problem, List.of());
    }

    /** The finding with a command as its next remedy. */
    Finding mendedBy(String command) {
        List<String> more = new ArrayList<>(commands);
        more.add(command);
        return new Finding(kind, problem.next(command), more);
    }

    /** The finding with a remedy that is no command. */
    Finding orElse(String remedy) {
        return new Finding(kind, problem.next(remedy), commands);
    }
}
