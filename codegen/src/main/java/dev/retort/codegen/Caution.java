package dev.retort.codegen;

import dev.retort.operation.Operation;

/**
 * Something that stops an operation, or is lost by it, until the author has dealt with it.
 *
 * @param condition what stops it or is lost, a clause without a full stop
 * @param remedy what lets it pass or brings it back, a clause without a full stop
 */
public record Caution(Operation at, String condition, String remedy) implements Note {}
