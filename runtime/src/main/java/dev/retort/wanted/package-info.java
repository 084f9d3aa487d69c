/**
 * The contract between the tool and what reads the entities: a {@link dev.retort.wanted.ScanRequest} goes in, a
 * {@link dev.retort.wanted.WantedSchema} comes out. It stands here because both sides must see the same classes while
 * the reader runs on the application's own class path. Depends on {@code schema} and {@code operation}.
 */
package dev.retort.wanted;
