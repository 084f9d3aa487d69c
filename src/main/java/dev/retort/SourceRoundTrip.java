package dev.retort;

import dev.retort.migration.Migration;
import dev.retort.migration.Recorder;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Sees that a source says exactly the operations that it was written for, where these, or the words for their types, are not
 * only Retort's own.
 */
final class SourceRoundTrip {

    private final String author;

    /** @param author who may have planned and printed them */
    SourceRoundTrip(String author) {
        this.author = author;
    }

    /** @throws UsageException if one of the methods says something else */
    void require(Migration written, List<Operation> upgrade, List<Operation> downgrade) {
        require("upgrade", upgrade, recorded(written::upgrade));
        require("downgrade", downgrade, recorded(written::downgrade));
    }

    private static List<Operation> recorded(Consumer<Recorder> direction) {
        Recorder recorder = new Recorder();
        direction.accept(recorder);
        return recorder.operations();
    }

    private void require(String direction, List<Operation> planned, List<Operation> said) {
        if (!said.equals(planned)) {
            int place = IntStream.range(0, Math.min(planned.size(), said.size()))
                    .filter(i -> !planned.get(i).equals(said.get(i)))
                    .findFirst()
                    .orElse(Math.min(planned.size(), said.size()));
            throw refused(at(said, place), direction + ": " + at(planned, place));
        }
    }

    private static String at(List<Operation> operations, int place) {
        return place < operations.size() ? operations.get(place).toString() : "nothing";
    }

    /** The operation cannot be said in Java. */
    UsageException refused(String found, String wanted) {
        return new UsageException(Problem.of("A planned operation cannot be written down as it is")
                .where(author + ", by rewrite or printType")
                .found(found)
                .wanted(wanted)
                .next("correct the class, so that it plans only what a migration can say; no file was written"));
    }
}
