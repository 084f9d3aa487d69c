/**
 * The example and what {@code retort demo} does with it. The entry type is {@link dev.retort.demo.Demo}.
 */
package dev.retort.demo;
