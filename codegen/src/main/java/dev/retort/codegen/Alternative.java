package dev.retort.codegen;

import dev.retort.operation.Operation;

/**
 * What a migration may say in place of what it says, shown in a comment above that: only a person can know which of the
 * two is right.
 *
 * @param at the first operation that it would replace
 * @param condition in which case it is right, a clause without a full stop
 * @param instead the operation to write then
 * @param replaced what it stands in place of, in words
 * @param command the command that writes the migration so
 */
public record Alternative(Operation at, String condition, Operation instead, String replaced, String command)
        implements Note {}
