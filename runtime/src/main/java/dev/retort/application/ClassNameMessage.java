package dev.retort.application;

import java.util.Locale;

/** What a migration's class name says: {@code R202611211015_AddRatingToPrds} is "Add rating to prds". */
final class ClassNameMessage {

    private ClassNameMessage() {}

    static String of(String simpleName) {
        int underscore = simpleName.indexOf('_');
        boolean hasPrefix =
                underscore > 0 && simpleName.substring(0, underscore).matches(".*\\d.*");
        String words = (hasPrefix ? simpleName.substring(underscore + 1) : simpleName)
                .replace('_', ' ')
                .replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", " ")
                .replaceAll(" +", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? simpleName : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
