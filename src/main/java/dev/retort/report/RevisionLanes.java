package dev.retort.report;

import dev.retort.revision.RevisionEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Draws in front of each revision how it is followed: a lane for each line of revisions, the newest first.
 *
 * <pre>
 * ●   d4 (head), Merge
 * ├─╮
 * ● │ c3, Add invoices
 * │ ● b2, Add rating
 * ├─╯
 * ● a1, First
 * </pre>
 */
final class RevisionLanes {

    private final Function<RevisionEntry, String> words;
    private final List<String> rows = new ArrayList<>();

    /** The revision that each lane leads down to; null in one that is free. */
    private final List<String> lanes = new ArrayList<>();

    private RevisionLanes(Function<RevisionEntry, String> words) {
        this.words = words;
    }

    /**
     * The rows of a drawing.
     *
     * @param revisions each before those that it follows
     * @param words what is said of a revision behind the lanes
     */
    static List<String> of(List<RevisionEntry> revisions, Function<RevisionEntry, String> words) {
        RevisionLanes drawing = new RevisionLanes(words);
        revisions.forEach(drawing::draw);
        return drawing.rows;
    }

    private void draw(RevisionEntry entry) {
        int lane = lanes.contains(entry.id()) ? lanes.indexOf(entry.id()) : open(entry.id(), 0);
        join(entry.id(), lane);
        row(lane, entry);
        List<String> parents = entry.revision().downRevisions();
        lanes.set(lane, parents.isEmpty() ? null : parents.get(0));
        split(lane, parents.stream().skip(1).toList());
    }

    /** The first free lane from a place on, a new one if need be. */
    private int open(String id, int from) {
        for (int i = from; i < lanes.size(); i++) {
            if (lanes.get(i) == null) {
                lanes.set(i, id);
                return i;
            }
        }
        lanes.add(id);
        return lanes.size() - 1;
    }

    /** Other lanes that lead to the revision end in its own. */
    private void join(String id, int lane) {
        List<Integer> ending = new ArrayList<>();
        for (int i = lane + 1; i < lanes.size(); i++) {
            if (id.equals(lanes.get(i))) {
                ending.add(i);
            }
        }
        connect(lane, ending, '┴', '╯');
        ending.forEach(end -> lanes.set(end, null));
    }

    /** A lane of its own for each further revision that is followed. */
    private void split(int lane, List<String> parents) {
        List<Integer> ends = new ArrayList<>();
        for (String parent : parents) {
            ends.add(open(parent, lane + 1));
        }
        connect(lane, ends.stream().sorted().toList(), '┬', '╮');
    }

    /** A row that leads from a lane to others on its right. */
    private void connect(int lane, List<Integer> others, char passed, char last) {
        if (others.isEmpty()) {
            return;
        }
        int end = others.get(others.size() - 1);
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < lanes.size(); i++) {
            boolean inside = i > lane && i < end;
            char sign = i == lane ? '├' : i == end ? last : inside && others.contains(i) ? passed : lane(i, inside);
            row.append(sign).append(i >= lane && i < end ? '─' : ' ');
        }
        rows.add(row.toString().stripTrailing());
    }

    private char lane(int i, boolean crossed) {
        boolean used = lanes.get(i) != null;
        return crossed ? (used ? '┼' : '─') : used ? '│' : ' ';
    }

    private void row(int lane, RevisionEntry entry) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < used(); i++) {
            row.append(i == lane ? '●' : lane(i, false)).append(' ');
        }
        rows.add(row + words.apply(entry));
    }

    /** The number of lanes up to the last one that is used. */
    private int used() {
        int count = lanes.size();
        while (count > 0 && lanes.get(count - 1) == null) {
            count--;
        }
        return count;
    }
}
