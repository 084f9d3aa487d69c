package dev.retort.revision;

import dev.retort.problem.Problem;
import java.util.Collection;
import java.util.List;

/** What can be wrong with the name of a revision, in words. */
final class SymbolProblems {

    private SymbolProblems() {}

    static Problem tooFar(Symbol symbol, int steps) {
        return Problem.of("'" + symbol.text() + "' goes too far")
                .found("only " + steps + " " + (steps == 1 ? "revision" : "revisions") + " in that direction")
                .next("retort history -i shows where the database is");
    }

    static Problem fork(Symbol symbol, List<String> ways) {
        return Problem.of("'" + symbol.text() + "' is not one revision: the way forks")
                .found(String.join(", ", ways))
                .next("name the revision by its id, or the branch: " + ways.get(0) + "@" + suffix(symbol));
    }

    static Problem severalCurrent(Symbol symbol, Collection<String> current) {
        String first = current.iterator().next();
        return Problem.of("'" + symbol.text() + "' could count from any of the database's " + current.size()
                        + " revisions")
                .found(String.join(", ", current))
                .next("name the branch: " + first + "@" + suffix(symbol));
    }

    private static String suffix(Symbol symbol) {
        return symbol.text().substring(symbol.text().indexOf('@') + 1);
    }

    static Problem branchNotApplied(Symbol symbol, String branch, Collection<String> current) {
        return Problem.of("'" + symbol.text() + "' goes down from a branch that is not applied: " + branch)
                .found(
                        current.isEmpty()
                                ? "the database is at no revision"
                                : "the database is at " + String.join(", ", current))
                .next("retort history -i shows what is applied");
    }

    static Problem downOnUpgrade(Symbol symbol) {
        return Problem.of("'" + symbol.text() + "' goes down, and an upgrade goes up")
                .next("retort downgrade " + symbol.text() + " reverts");
    }

    static Problem upOnDowngrade(Symbol symbol) {
        return Problem.of("'" + symbol.text() + "' goes up, and a downgrade goes down")
                .next("retort upgrade " + symbol.text() + " applies");
    }

    static Problem noRange(String text) {
        return Problem.of("'" + text + "' is not a range of revisions")
                .wanted("FROM:TO, either end may be left out")
                .next("retort history -r base:head");
    }
}
