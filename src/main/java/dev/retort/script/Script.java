package dev.retort.script;

import dev.retort.revision.RevisionNode;
import java.nio.file.Path;

/**
 * A migration's source file.
 *
 * @param className the class's full name
 * @param isBaseline whether it says what a database had before its history began
 */
public record Script(Path file, String className, RevisionNode revision, boolean isBaseline) {}
