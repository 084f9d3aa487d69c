/** Writing files safely. Depends on the JDK alone. */
package dev.retort.file;
