package dev.retort.rename;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that was said about renames, the strongest first.
 *
 * @param given for this one comparison: each must fit the database and the entities
 * @param standing kept with the source: what does not fit is about another time, and says nothing
 * @param notSo pairs that were denied, while the old name may have another new one
 */
public record RenameAnswers(List<RenameAnswer> given, List<RenameAnswer> standing, Set<Rename> notSo) {

    public static final RenameAnswers NONE = new RenameAnswers(List.of(), List.of());

    /** Answers without denied pairs. */
    public RenameAnswers(List<RenameAnswer> given, List<RenameAnswer> standing) {
        this(given, standing, Set.of());
    }

    public RenameAnswers {
        given = List.copyOf(given);
        standing = List.copyOf(standing);
        notSo = Set.copyOf(notSo);
    }

    /** These and one more, that it was renamed so. */
    public RenameAnswers affirming(Rename rename, String where) {
        List<RenameAnswer> more = new ArrayList<>(given);
        more.add(RenameAnswer.of(rename, true, where));
        return new RenameAnswers(more, standing, notSo);
    }

    /** These and one more, that it was not renamed so. */
    public RenameAnswers denying(Rename rename) {
        Set<Rename> more = new HashSet<>(notSo);
        more.add(rename);
        return new RenameAnswers(given, standing, more);
    }
}
