package dev.retort.benchmark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What {@code run.sh} was asked for.
 *
 * @param sizes the workloads whose commands are measured
 * @param catalogSizes the workloads whose catalog alone is read
 * @param runs how often each command runs
 */
record Arguments(List<Integer> sizes, List<Integer> catalogSizes, int runs) {

    static final String USAGE = """
            usage: run.sh [--runs R] [N…] [--catalog N…]
              N…             the workloads W(N) to run the commands on; 100 1000 when none is given
              --catalog N…   the workloads whose catalog alone is read, their tables made by SQL
              --runs R       how often each command runs, 5 by default
            """;

    private static final int DEFAULT_RUNS = 5;

    Arguments {
        sizes = List.copyOf(sizes);
        catalogSizes = List.copyOf(catalogSizes);
    }

    /** @throws IllegalArgumentException for anything that is not in {@link #USAGE} */
    static Arguments parse(List<String> words) {
        List<Integer> sizes = new ArrayList<>();
        List<Integer> catalogSizes = new ArrayList<>();
        List<Integer> target = sizes;
        int runs = DEFAULT_RUNS;
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (word.equals("--catalog")) {
                target = catalogSizes;
            } else if (word.equals("--runs") && rest.hasNext()) {
                runs = number(rest.next());
            } else {
                target.add(number(word));
            }
        }
        if (sizes.isEmpty() && catalogSizes.isEmpty()) {
            sizes.addAll(List.of(100, 1000));
        }
        return new Arguments(sizes, catalogSizes, runs);
    }

    private static int number(String word) {
        if (!word.matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException("not a number from 1 to 99999: " + word);
        }
        return Integer.parseInt(word);
    }
}
