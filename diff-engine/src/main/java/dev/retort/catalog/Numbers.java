package dev.retort.catalog;

import java.util.ArrayList;
import java.util.List;

/** Lists of numbers as {@code int2vector} and {@code oidvector} print them: with spaces between. */
final class Numbers {

    private Numbers() {}

    static List<Long> of(String text) {
        List<Long> numbers = new ArrayList<>(4);
        int start = 0;
        while (start < text.length()) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            numbers.add(Long.parseLong(text, start, end, 10));
            start = end + 1;
        }
        return numbers;
    }
}
