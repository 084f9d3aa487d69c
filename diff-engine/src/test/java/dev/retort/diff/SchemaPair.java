package dev.retort.diff;

import dev.retort.schema.Schema;

/** A schema and what it becomes. */
record SchemaPair(Schema before, Schema after) {}
