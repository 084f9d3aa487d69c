/**
 * The user's project: its class path as the build tool has it, its entities compiled, its Hibernate loaded. The entry
 * type is {@link dev.retort.project.EntityProject}.
 */
package dev.retort.project;
