package dev.retort.codegen;

import java.util.function.Consumer;

/**
 * SQL of several lines as a Java text block.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html#jls-3.10.6">Text blocks</a>
 */
record TextBlock(String text) implements Expression {

    private static final String QUOTES = "\"\"\"";

    /** A text block where that shows the text as it is, else a string literal. */
    static Expression orString(String sql) {
        return isSuitable(sql) ? new TextBlock(sql) : JavaString.of(sql);
    }

    /** One line must begin at the margin, since a text block loses the indentation that all lines share. */
    private static boolean isSuitable(String sql) {
        return sql.strip().contains("\n")
                && sql.codePoints().allMatch(c -> c == '\n' || c == '\t' || JavaString.isVisible(c))
                && sql.lines().anyMatch(line -> !line.isEmpty() && !Character.isWhitespace(line.charAt(0)))
                && JavaString.fitsOneConstant(sql);
    }

    @Override
    public void write(Code code) {
        code.add(QUOTES);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = line(lines[i], i == lines.length - 1);
            if (line.isEmpty() && i < lines.length - 1) {
                code.endLine();
            } else {
                code.newLine().add(line);
            }
        }
        code.add(QUOTES);
    }

    private static String line(String line, boolean last) {
        String escaped = line.replace("\\", "\\\\").replace("\t", "\\t").replace(QUOTES, "\\\"\\\"\\\"");
        String start = escaped.substring(0, Math.max(0, escaped.length() - 1));
        if (escaped.endsWith(" ")) {
            return start + "\\s";
        }
        return last && escaped.endsWith("\"") ? start + "\\\"" : escaped;
    }

    @Override
    public int width() {
        return QUOTES.length();
    }

    @Override
    public boolean multiline() {
        return true;
    }

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public void constants(Consumer<String> consumer) {
        consumer.accept(text);
    }
}
