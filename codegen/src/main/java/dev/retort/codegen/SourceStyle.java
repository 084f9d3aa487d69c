package dev.retort.codegen;

import dev.retort.environment.JavaCall;
import dev.retort.schema.Type;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a project wants of each generated source beside the migration itself.
 *
 * @param header a text for the top of the file, such as a licence; empty for none
 * @param base what the class extends or implements in place of {@code Migration}, where that is the user's own
 * @param types the project's own words for column types; empty for those that have Retort's
 */
public record SourceStyle(String header, Optional<MigrationBase> base, Function<Type, Optional<JavaCall>> types) {

    /** No header, {@code Migration} itself, and Retort's words. */
    public static final SourceStyle PLAIN = new SourceStyle("", Optional.empty());

    /** One with Retort's words for all types. */
    public SourceStyle(String header, Optional<MigrationBase> base) {
        this(header, base, type -> Optional.empty());
    }

    /** The same with words of the project's own. */
    public SourceStyle withTypes(Function<Type, Optional<JavaCall>> newTypes) {
        return new SourceStyle(header, base, newTypes);
    }

    private static final Pattern BLOCK_COMMENT = Pattern.compile("(?s)/\\*+(?<text>.*?)\\*+/");
    private static final Pattern BLOCK_MARGIN = Pattern.compile("(?m)^[ \\t]*\\* ?");
    private static final Pattern LINE_COMMENTS = Pattern.compile("(?:[ \\t]*//[^\\r\\n]*(?:\\R|$)|[ \\t]*\\R)+");
    private static final Pattern LINE_MARGIN = Pattern.compile("(?m)^[ \\t]*// ?");

    /** The header as a comment of its own lines; nothing in it can end the comment. */
    String headerComment() {
        String text = bare(header.strip());
        if (text.isBlank()) {
            return "";
        }
        return "/*\n"
                + text.stripTrailing()
                        .lines()
                        .dropWhile(String::isBlank)
                        .map(line -> (" * " + CommentText.line(line)).stripTrailing())
                        .collect(Collectors.joining("\n"))
                + "\n */\n";
    }

    /** A header file that is written as a Java comment already is taken without its marks. */
    private static String bare(String text) {
        Matcher block = BLOCK_COMMENT.matcher(text);
        if (block.matches()) {
            return BLOCK_MARGIN.matcher(block.group("text")).replaceAll("");
        }
        return LINE_COMMENTS.matcher(text).matches() ? LINE_MARGIN.matcher(text).replaceAll("") : text;
    }
}
