package dev.retort.application.shop;

/** Stands beside migrations and is none. */
final class Notes {

    private Notes() {}
}
