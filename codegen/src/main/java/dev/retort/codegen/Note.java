package dev.retort.codegen;

import dev.retort.operation.Operation;

/** What a migration says in a comment above an operation that a person has to think about. */
public sealed interface Note permits Alternative, Caution {

    /** The operation that it stands above. */
    Operation at();
}
