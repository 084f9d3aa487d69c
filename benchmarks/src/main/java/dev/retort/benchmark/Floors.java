package dev.retort.benchmark;

import dev.retort.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What no tool that asks Hibernate and the catalog can be faster than, measured as whole processes too.
 *
 * @param runs how often each runs
 * @param directory where they run
 */
record Floors(int runs, Path directory) {

    /** Those of the launcher, so that the same JVM is compared. */
    private static final List<String> JVM_FLAGS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    /** What Retort keeps in a database that it has upgraded: revisions, history, ledger. */
    private static final int OWN_TABLES = 3;

    /** Hibernate's metadata of the entities in a jar. */
    Series metadata(Workload workload, Path jar) throws IOException, InterruptedException {
        Series series = repeat(java(HibernateMetadata.class, jar.toString(), jar.toString()));
        expectTables(workload.tables(), series);
        return series;
    }

    /** The catalog of a database: the whole process, and the reading in it alone. */
    void catalog(Workload workload, TestDatabase database, Report report) throws IOException, InterruptedException {
        String url = database.jdbcUrl() + "?user=" + encoded(database.username()) + "&password="
                + encoded(database.password());
        Series process = repeat(java(CatalogQueries.class, "", url));
        expectTables(workload.tables(), process);
        report.row(workload.toString(), "catalog queries alone, whole process", process);
        report.row(workload.toString(), "catalog queries alone, reading only", reading(process));
    }

    private static Series reading(Series process) {
        return new Series(process.runs().stream()
                .map(run -> new Measurement(
                        Long.parseLong(run.output().strip().split(" ")[1]), PeakMemory.UNKNOWN, run.output()))
                .toList());
    }

    private static void expectTables(int wanted, Series series) throws IOException {
        for (Measurement run : series.runs()) {
            int found = Integer.parseInt(run.output().strip().split(" ")[0]);
            if (found != wanted && found != wanted + OWN_TABLES) {
                throw new IOException("found " + found + " tables where " + wanted + " are");
            }
        }
    }

    private Series repeat(Command command) throws IOException, InterruptedException {
        List<Measurement> measured = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            measured.add(command.run());
        }
        return new Series(measured);
    }

    /** The class path goes by the environment, so that an error shows a command that can be read. */
    private Command java(Class<?> main, String moreClassPath, String argument) {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(JVM_FLAGS);
        words.addAll(List.of(main.getName(), argument));
        String classPath = System.getProperty("java.class.path");
        String wholeClassPath = moreClassPath.isEmpty() ? classPath : classPath + File.pathSeparator + moreClassPath;
        return new Command(words, directory, Map.of("CLASSPATH", wholeClassPath));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
