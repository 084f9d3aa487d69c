/**
 * Commands in the application's own context: {@code java -jar app.jar --retort.command="check"}. Depends on the starter and,
 * where it is on the class path, on the tool; the entry type is {@link dev.retort.boot.command.CommandListener}.
 */
package dev.retort.boot.command;
