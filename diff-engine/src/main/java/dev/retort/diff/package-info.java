/**
 * What differs between a database and the schema that entities want, and the steps that bring them together. Depends
 * on {@code catalog}, {@code normalize}, {@code plan} and the runtime; the entry type is {@link
 * dev.retort.diff.SchemaDiff}.
 */
package dev.retort.diff;
