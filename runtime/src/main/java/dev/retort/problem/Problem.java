package dev.retort.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mistake or failure in words for the person who can mend it.
 *
 * @param what what failed, one sentence without a full stop
 * @param facts labelled facts in the order in which they are shown: where, found, wanted, …
 * @param next what to do, each with the exact command or edit
 */
public record Problem(String what, List<Fact> facts, List<String> next) {

    private static final String NEXT = "next";
    private static final int LABEL_WIDTH = "wanted".length();

    public Problem {
        facts = List.copyOf(facts);
        next = List.copyOf(next);
    }

    /** A labelled fact; a text of several lines is indented below its label. */
    public record Fact(String label, String text) {}

    public static Problem of(String what) {
        return new Problem(what, List.of(), List.of());
    }

    public Problem where(String text) {
        return with("where", text);
    }

    public Problem found(String text) {
        return with("found", text);
    }

    public Problem wanted(String text) {
        return with("wanted", text);
    }

    /** Adds a fact under a label of its own. */
    public Problem with(String label, String text) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(new Fact(label, text));
        return new Problem(what, more, next);
    }

    /** Adds what somebody may have meant, if there is something. */
    public Problem nearest(Optional<String> name) {
        return name.map(text -> with("nearest", text)).orElse(this);
    }

    public Problem next(String text) {
        List<String> more = new ArrayList<>(next);
        more.add(text);
        return new Problem(what, facts, more);
    }

    /** The whole message: the first line says what failed, each fact and remedy follows on its own indented line. */
    public String text() {
        int width = facts.stream().mapToInt(fact -> fact.label().length()).max().orElse(0);
        int column = Math.max(width, LABEL_WIDTH);
        StringBuilder text = new StringBuilder(what);
        facts.forEach(fact -> append(text, fact.label(), fact.text(), column));
        next.forEach(remedy -> append(text, NEXT, remedy, column));
        return text.toString();
    }

    private static void append(StringBuilder text, String label, String value, int width) {
        String margin = "\n" + " ".repeat(width + 4);
        text.append("\n  ").append(label).append(": ").append(" ".repeat(width - label.length()));
        text.append(value.strip().replace("\n", margin));
    }
}
