/**
 * The runnable jar: unpacks the tool that it carries and becomes it. Depends on nothing but the JDK. Enter by
 * {@link dev.retort.distribution.RunnableJar}.
 */
package dev.retort.distribution;
