/**
 * Migrations as files: reading their headers, compiling them, writing new ones. The entry type is
 * {@link dev.retort.script.ScriptDirectory}.
 */
package dev.retort.script;
