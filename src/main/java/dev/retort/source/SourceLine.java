package dev.retort.source;

import java.nio.file.Path;

/**
 * A place in a source file.
 *
 * @param line counted from 1
 */
public record SourceLine(Path file, long line) {}
