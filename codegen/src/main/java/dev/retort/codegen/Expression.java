package dev.retort.codegen;

import java.util.function.Consumer;

/** A piece of Java as a tree, so that it can be measured before it is laid out and weighed before it is compiled. */
sealed interface Expression permits Atom, TextBlock, Call {

    /** Writes it without a line break of its own choice. */
    void write(Code code);

    /** Columns that it takes on one line. */
    int width();

    /** Whether it takes several lines however short it is. */
    boolean multiline();

    /** Bytes that it takes in a compiled method, at most. */
    int weight();

    /** Names every constant that the class file has to hold for it. */
    void constants(Consumer<String> consumer);
}
