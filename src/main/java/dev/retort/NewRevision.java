package dev.retort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a revision that is to be written shall be: {@code NewRevision.of("add rating").after("billing@head")}.
 *
 * @param heads what it follows, as symbols; {@code base} begins a new root
 * @param splice whether it may follow a revision that another one follows already
 * @param branchLabels names for the line that begins with it
 * @param dependsOn what must be applied before it, as symbols; a label stays a label
 * @param id its id, where that is not left to chance
 * @param location which of several locations its file goes to, where that is not the one of what it follows
 */
public record NewRevision(
        String message,
        List<String> heads,
        boolean splice,
        List<String> branchLabels,
        List<String> dependsOn,
        Optional<String> id,
        Optional<String> location) {

    public NewRevision {
        heads = List.copyOf(heads);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
    }

    /** A revision that follows the head. */
    public static NewRevision of(String message) {
        return new NewRevision(
                message, List.of("head"), false, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The same, following other revisions. */
    public NewRevision after(List<String> symbols) {
        return new NewRevision(message, symbols, splice, branchLabels, dependsOn, id, location);
    }

    public NewRevision after(String symbol) {
        return after(List.of(symbol));
    }

    /** The same, which may begin a branch at a revision that is no head. */
    public NewRevision withSplice(boolean mayBranch) {
        return new NewRevision(message, heads, mayBranch, branchLabels, dependsOn, id, location);
    }

    /** The same with names for its line. */
    public NewRevision withBranchLabels(List<String> labels) {
        return new NewRevision(message, heads, splice, labels, dependsOn, id, location);
    }

    /** The same with one dependency more. */
    public NewRevision dependingOn(String symbol) {
        List<String> more = new ArrayList<>(dependsOn);
        more.add(symbol);
        return dependingOn(more);
    }

    /** The same with these dependencies. */
    public NewRevision dependingOn(List<String> symbols) {
        return new NewRevision(message, heads, splice, branchLabels, symbols, id, location);
    }

    /** The same with an id of the caller's. */
    public NewRevision withId(Optional<String> newId) {
        return new NewRevision(message, heads, splice, branchLabels, dependsOn, newId, location);
    }

    /** The same in a location: as the configuration writes it, its package, or its directory. */
    public NewRevision in(Optional<String> newLocation) {
        return new NewRevision(message, heads, splice, branchLabels, dependsOn, id, newLocation);
    }

    NewRevision withMessage(String newMessage) {
        return new NewRevision(newMessage, heads, splice, branchLabels, dependsOn, id, location);
    }
}
