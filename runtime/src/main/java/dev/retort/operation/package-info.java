/**
 * The one vocabulary of changes: immutable operations that the comparison plans, the source printer writes, the
 * recorder reads back and the runner executes. Depends on {@code dev.retort.schema} only; the entry type is
 * {@link dev.retort.operation.Operation}.
 */
package dev.retort.operation;
