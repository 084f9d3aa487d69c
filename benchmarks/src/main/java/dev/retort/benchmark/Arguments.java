package dev.retort.benchmark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What {@code run.sh} was asked for.
 *
 * @param sizes the workloads whose commands are measured
 * @param catalogSizes the workloads whose catalog alone is read
 * @param migrations how many small migrations are run, each number one workload
 * @param writtenRows the sizes of the table that is migrated while it is written to
 * @param runs how often each command runs
 */
record Arguments(
        List<Integer> sizes,
        List<Integer> catalogSizes,
        List<Integer> migrations,
        List<Integer> writtenRows,
        int runs) {

    static final String USAGE = """
            usage: run.sh [--runs R] [N…] [--catalog N…] [--migrations N…] [--writer N…]
              N…               the workloads W(N) to run the commands on; 100 1000 when none is given
              --catalog N…     the workloads whose catalog alone is read, their tables made by SQL
              --migrations N…  so many small migrations: upgrade, nothing pending, history, downgrade
              --writer N…      a table with so many rows is migrated while a process writes to it
              --runs R         how often each command runs, 5 by default
            """;

    private static final int DEFAULT_RUNS = 5;

    Arguments {
        sizes = List.copyOf(sizes);
        catalogSizes = List.copyOf(catalogSizes);
        migrations = List.copyOf(migrations);
        writtenRows = List.copyOf(writtenRows);
    }

    /** Whether commands are measured, as a table of their times. */
    boolean isOfCommands() {
        return !sizes.isEmpty() || !catalogSizes.isEmpty() || !migrations.isEmpty();
    }

    /** @throws IllegalArgumentException for anything that is not in {@link #USAGE} */
    static Arguments parse(List<String> words) {
        List<Integer> sizes = new ArrayList<>();
        List<Integer> catalogSizes = new ArrayList<>();
        List<Integer> migrations = new ArrayList<>();
        List<Integer> writtenRows = new ArrayList<>();
        List<Integer> target = sizes;
        int runs = DEFAULT_RUNS;
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (word.equals("--catalog")) {
                target = catalogSizes;
            } else if (word.equals("--migrations")) {
                target = migrations;
            } else if (word.equals("--writer")) {
                target = writtenRows;
            } else if (word.equals("--runs") && rest.hasNext()) {
                runs = number(rest.next());
            } else {
                target.add(number(word));
            }
        }
        if (target == sizes && sizes.isEmpty()) {
            sizes.addAll(List.of(100, 1000));
        }
        return new Arguments(sizes, catalogSizes, migrations, writtenRows, runs);
    }

    private static int number(String word) {
        if (!word.matches("[1-9][0-9]{0,7}")) {
            throw new IllegalArgumentException("not a number from 1 to 99999999: " + word);
        }
        return Integer.parseInt(word);
    }
}
