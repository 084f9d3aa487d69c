/**
 * What an application does with the migrations that are compiled into it: bring its database up to date when it starts, or
 * refuse to start. Depends on the JDK and the rest of the runtime; the entry type is
 * {@link dev.retort.application.Migrations}.
 */
package dev.retort.application;
