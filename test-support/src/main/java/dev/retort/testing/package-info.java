/**
 * The PostgreSQL of a test run: {@link dev.retort.testing.TestServer} finds or starts it, {@link
 * dev.retort.testing.TestDatabase} is an own database on it, and {@link dev.retort.testing.PostgresExtension} hands one
 * to every test that asks.
 */
package dev.retort.testing;
