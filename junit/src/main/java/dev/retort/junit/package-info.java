/**
 * Tests of migrations with JUnit Jupiter: {@link dev.retort.junit.RetortTest} gives each test a scratch database that the
 * project's migrations have made, {@link dev.retort.junit.MigrationAssertions} says what must hold of them. Depends on the
 * tool and on {@code dev.retort.testing}, which finds or starts the server.
 */
package dev.retort.junit;
