package dev.retort.rename;

import dev.retort.operation.ObjectRef;

/**
 * An answer, its names looked up.
 *
 * @param where who says so
 * @param rank the stronger, the smaller: given now, kept in a file, said by an entity
 */
record Claim(Rename rename, String where, int rank) {

    static final int GIVEN = 0;
    static final int KEPT = 1;
    static final int MAPPED = 2;

    ObjectRef from() {
        return rename.from();
    }

    ObjectRef to() {
        return rename.to();
    }

    boolean isGiven() {
        return rank == GIVEN;
    }
}
