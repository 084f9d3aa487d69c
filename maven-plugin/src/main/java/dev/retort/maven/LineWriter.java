package dev.retort.maven;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.Consumer;

/** Hands over lines; what is flushed without an end, such as a question, is a line too. */
final class LineWriter extends Writer {

    private final Consumer<String> lines;
    private final StringBuilder line = new StringBuilder();

    LineWriter(Consumer<String> lines) {
        this.lines = lines;
    }

    /** A printer that hands over each line when it ends. */
    PrintWriter printer() {
        return new PrintWriter(this, true);
    }

    @Override
    public void write(char[] characters, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (characters[i] == '\n') {
                end();
            } else if (characters[i] != '\r') {
                line.append(characters[i]);
            }
        }
    }

    private void end() {
        lines.accept(line.toString());
        line.setLength(0);
    }

    @Override
    public void flush() {
        if (!line.isEmpty()) {
            end();
        }
    }

    @Override
    public void close() {
        flush();
    }
}
