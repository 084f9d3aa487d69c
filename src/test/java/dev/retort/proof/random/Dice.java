package dev.retort.proof.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The choices within one change; the same seed gives the same ones. */
final class Dice {

    private final Random random;

    Dice(int seed) {
        this.random = new Random(seed * 7919L);
        random.nextInt(); // the first of neighbouring seeds are alike
    }

    /** Once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    int upTo(int highest) {
        return 1 + random.nextInt(highest);
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> Optional<T> any(List<T> choices) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(one(choices));
    }

    /** One to so many of them, each once, in any order. */
    <T> List<T> some(List<T> choices, int most) {
        List<T> shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(shuffled.size(), upTo(most))));
    }
}
