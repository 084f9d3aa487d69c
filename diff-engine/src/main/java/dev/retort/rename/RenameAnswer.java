package dev.retort.rename;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.util.Optional;

/**
 * What somebody says of one name in the database: what it has become, or that it is gone.
 *
 * @param from the name in the database
 * @param to the name in the entities; empty where there is none: it is dropped, and what is new is added
 * @param where who says so, for messages
 * @param standing whether it was said once and is kept, so that it may be about another state of the database
 */
public record RenameAnswer(ObjectPath from, Optional<ObjectPath> to, String where, boolean standing) {

    private static final String FORM = "OLD=NEW, such as prds.note=prds.remark, items=products, audit.prds.note=…,"
            + " sequence:OLD=NEW, label:TYPE.OLD=TYPE.NEW; OLD= alone says that it was not renamed";

    /**
     * Reads {@code old=new} or {@code old=}.
     *
     * @param where where the text stands
     * @throws UsageException if it is neither
     */
    public static RenameAnswer parse(String text, String where, boolean standing) {
        int sign = sign(text);
        Optional<ObjectPath> from = sign < 0 ? Optional.empty() : ObjectPath.parse(text.substring(0, sign));
        String after = sign < 0 ? "" : text.substring(sign + 1).strip();
        Optional<ObjectPath> to = ObjectPath.parse(after);
        if (from.isEmpty() || to.isEmpty() && !after.isEmpty()) {
            throw new UsageException(Problem.of("This says no rename")
                    .where(where)
                    .found(text)
                    .wanted(FORM)
                    .next("correct it; a name with a dot, a colon or a space in it stands in double quotes"));
        }
        return new RenameAnswer(from.get(), to, where, standing);
    }

    /** The first equals sign outside of quotes. */
    private static int sign(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == '=' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    /** The answer that an object was renamed, or that it was not. */
    public static RenameAnswer of(Rename rename, boolean renamed, String where) {
        return new RenameAnswer(
                ObjectPath.of(rename.from()),
                renamed ? Optional.of(ObjectPath.of(rename.to()).bare()) : Optional.empty(),
                where,
                false);
    }

    /** The answer as a file has it: {@code prds.note = prds.remark}. */
    public String line() {
        return from + " =" + to.map(path -> " " + path).orElse("");
    }
}
