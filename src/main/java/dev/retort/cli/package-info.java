/**
 * The {@code retort} command: one class for each subcommand, a thin layer over {@link dev.retort.Retort}. The entry
 * type is {@link dev.retort.cli.Main}; picocli stays inside.
 */
package dev.retort.cli;
