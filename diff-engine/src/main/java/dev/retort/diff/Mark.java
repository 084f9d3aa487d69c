package dev.retort.diff;

import java.util.Comparator;

/**
 * What becomes of an object, and from where on.
 *
 * @param place that of the first operation from which it has its fate
 */
record Mark(int place, Fate fate) {

    static final Comparator<Mark> ORDER = Comparator.comparing(Mark::place).thenComparing(Mark::fate);
}
