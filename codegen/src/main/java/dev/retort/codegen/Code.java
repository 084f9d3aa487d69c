package dev.retort.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/**
 * Java text on its way to JavaPoet, which imports the types in it. Lines begin where the first one does, whatever
 * column that is; text reaches JavaPoet in pieces as long as possible, for each piece costs it time.
 */
final class Code {

    private final boolean compiled;
    private final CodeBlock.Builder block = CodeBlock.builder();
    private final StringBuilder text = new StringBuilder();
    private int indent;

    private Code(boolean compiled) {
        this.compiled = compiled;
    }

    Code() {
        this(true);
    }

    /** Java for people, in which types have their simple names and nothing is imported. */
    static Code forReaders() {
        return new Code(false);
    }

    Code add(String newText) {
        text.append(newText);
        return this;
    }

    Code add(ClassName type) {
        if (!compiled) {
            return add(String.join(".", type.simpleNames()));
        }
        flush();
        block.add("$T", type);
        return this;
    }

    /** Moves the lines that follow by so many columns. */
    Code indent(int columns) {
        indent += columns;
        return this;
    }

    /** Begins a line. */
    Code newLine() {
        text.append('\n').append(" ".repeat(indent));
        return this;
    }

    /** Ends a line without beginning the next one. */
    Code endLine() {
        text.append('\n');
        return this;
    }

    /** Begins a line at the indentation that {@link #endLine} left out. */
    Code startLine() {
        text.append(" ".repeat(indent));
        return this;
    }

    CodeBlock block() {
        flush();
        return block.build();
    }

    private void flush() {
        if (text.length() > 0) {
            block.add("$L", text.toString());
            text.setLength(0);
        }
    }
}
