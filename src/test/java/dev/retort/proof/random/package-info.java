/**
 * Random schemas for the laws: a schema is what a list of {@link dev.retort.proof.random.SchemaChange changes} makes of
 * an empty one, so that a failing pair shrinks to the few changes that matter. {@code Repair} removes what a change has
 * made impossible. Nothing here asks a server.
 */
package dev.retort.proof.random;
