package dev.retort.maven;

import java.util.ArrayList;
import java.util.List;

/** Several values in one text. */
final class CommaList {

    private CommaList() {}

    /** The texts between commas, of which those inside of parentheses or quotes part nothing. */
    static List<String> of(String text) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (char character : text.toCharArray()) {
            quoted ^= character == '\'';
            depth += quoted ? 0 : character == '(' ? 1 : character == ')' ? -1 : 0;
            if (character == ',' && depth <= 0 && !quoted) {
                items.add(item.toString().strip());
                item.setLength(0);
            } else {
                item.append(character);
            }
        }
        items.add(item.toString().strip());
        items.removeIf(String::isEmpty);
        return items;
    }
}
