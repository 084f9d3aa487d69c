/**
 * Where things stand in the project's Java sources: {@link dev.retort.source.SourceTree} finds the line of an entity's
 * property. Uses the compiler's own parser and nothing else of Retort's but the origins of what entities want.
 */
package dev.retort.source;
