package dev.retort.cli;

/** How a list is printed. */
enum Format {
    TEXT,
    JSON
}
