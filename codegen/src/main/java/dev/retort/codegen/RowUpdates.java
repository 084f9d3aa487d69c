package dev.retort.codegen;

import dev.retort.operation.RowUpdate;
import dev.retort.operation.RowUpdate.Assignment;
import dev.retort.operation.RowUpdate.Pace;

/** What a back-fill makes of rows as Java; only a pace of its own is said. */
final class RowUpdates {

    private RowUpdates() {}

    static Expression of(RowUpdate update) {
        Assignment first = update.assignments().get(0);
        Call call = Call.of("set", JavaString.of(first.column()), JavaString.of(first.expression()));
        for (Assignment next :
                update.assignments().subList(1, update.assignments().size())) {
            call = call.then("set", JavaString.of(next.column()), JavaString.of(next.expression()));
        }
        if (update.condition().isPresent()) {
            call = call.then("where", JavaString.of(update.condition().get()));
        }
        return paced(call, update.pace());
    }

    private static Call paced(Call update, Pace pace) {
        Call call = update;
        if (pace.batchRows() != Pace.DEFAULT.batchRows()) {
            call = call.then("inBatchesOf", Values.of(pace.batchRows()));
        }
        if (!pace.pause().equals(Pace.DEFAULT.pause())) {
            call = call.then("pausing", Values.of(pace.pause()));
        }
        if (pace.load() != Pace.DEFAULT.load()) {
            call = call.then("withLoad", Values.of(pace.load()));
        }
        return call;
    }
}
