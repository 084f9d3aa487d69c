package dev.retort.benchmark;

/**
 * What a writer met while something was done to its table.
 *
 * @param name what was done
 * @param seconds how long that took
 * @param writes how many transactions the writer committed
 * @param slowest99 the wait in milliseconds that 99 of 100 writes stayed below
 * @param longest the longest wait in milliseconds
 */
record Phase(String name, double seconds, int writes, double slowest99, double longest) {

    /** @param answer the writer's, of {@link Waits#take} */
    static Phase of(String name, long nanoseconds, String answer) {
        String[] words = answer.split(" ");
        if (words.length != 3) {
            throw new IllegalStateException(answer);
        }
        return new Phase(
                name,
                nanoseconds / 1e9,
                Integer.parseInt(words[0]),
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]));
    }
}
