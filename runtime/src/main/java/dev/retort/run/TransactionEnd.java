package dev.retort.run;

import java.util.Arrays;

/** What became of a transaction that is no longer the open one; the words are the server's. */
enum TransactionEnd {
    COMMITTED("committed"),
    ROLLED_BACK("aborted"),
    PREPARED("in progress");

    private final String status;

    TransactionEnd(String status) {
        this.status = status;
    }

    /** @see <a href="https://www.postgresql.org/docs/current/functions-info.html">pg_xact_status</a> */
    static TransactionEnd of(String status) {
        return Arrays.stream(values())
                .filter(end -> end.status.equals(status))
                .findFirst()
                .orElseThrow();
    }
}
