/**
 * What entities can say to Retort. Depends on nothing; the tool reads it by name, so that no class of it is needed on
 * its side. The entry type is {@link dev.retort.annotation.RenamedFrom}.
 */
package dev.retort.annotation;
