package dev.retort.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Which revisions are shown, and whether the database is asked for the current ones. */
final class RangeOptions {

    @Option(
            names = {"-r", "--rev-range"},
            paramLabel = "FROM:TO",
            description = "Only these, both ends included; either may be left out.")
    private String range;

    @Option(
            names = {"-i", "--indicate-current"},
            description = "Marks where the database is.")
    private boolean indicateCurrent;

    Optional<String> range() {
        return Optional.ofNullable(range);
    }

    boolean indicatesCurrent() {
        return indicateCurrent;
    }
}
