package dev.retort.report;

import org.jline.utils.AttributedStyle;

/** What a part of a text is, as far as a colour says it. */
public enum Ink {
    /** What failed. */
    WRONG(AttributedStyle.DEFAULT.bold().foreground(AttributedStyle.RED)),
    /** What somebody should look at. */
    WARNING(AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW)),
    /** What is as it should be. */
    GOOD(AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN)),
    /** What comes. */
    ADDED(AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN)),
    /** What goes. */
    DROPPED(AttributedStyle.DEFAULT.foreground(AttributedStyle.RED)),
    /** What stays and is not the same. */
    CHANGED(AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW)),
    /** A revision. */
    REVISION(AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW)),
    /** A head, a label, a place where lines part or meet. */
    MARK(AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN)),
    /** Where the database is. */
    CURRENT(AttributedStyle.DEFAULT.bold().foreground(AttributedStyle.GREEN)),
    /** The name of what stands behind it. */
    LABEL(AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN));

    private final AttributedStyle style;

    Ink(AttributedStyle style) {
        this.style = style;
    }

    AttributedStyle style() {
        return style;
    }
}
