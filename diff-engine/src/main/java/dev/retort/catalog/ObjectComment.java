package dev.retort.catalog;

import dev.retort.operation.ObjectRef;

/** The comment on something that is neither table nor column. */
public record ObjectComment(ObjectRef object, String text) {}
