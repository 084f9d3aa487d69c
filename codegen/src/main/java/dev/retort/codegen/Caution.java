package dev.retort.codegen;

import dev.retort.operation.Operation;

/**
 * Something that stops an operation until the author has dealt with it.
 *
 * @param condition what stops it, a clause without a full stop
 * @param remedy what lets it pass, a clause without a full stop
 */
public record Caution(Operation at, String condition, String remedy) implements Note {}
