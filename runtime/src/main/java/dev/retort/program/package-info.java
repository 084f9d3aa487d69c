/**
 * Programs of the user's own, named as in a shell and run without one. Depends on nothing; the entry types are
 * {@link dev.retort.program.CommandLineWords} and {@link dev.retort.program.Programs}.
 */
package dev.retort.program;
