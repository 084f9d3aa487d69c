/**
 * The Maven plugin: a goal for each command. Depends on the command line, which parses, works and prints for it, and on
 * Maven. Each goal is a {@link dev.retort.maven.RetortMojo} whose fields are the command's options.
 */
package dev.retort.maven;
