package dev.retort.benchmark;

import dev.retort.testing.RestartableServer;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the commands of the budgets and prints what they took. Started by {@code benchmarks/run.sh}. */
public final class Benchmark {

    private Benchmark() {}

    /** Takes the launcher's path and then what {@link Arguments#USAGE} says. */
    public static void main(String[] words) throws Exception {
        Arguments arguments;
        try {
            arguments = Arguments.parse(List.of(words).subList(1, words.length));
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage() + "\n" + Arguments.USAGE);
            System.exit(2);
            return;
        }
        Path scratch = Files.createTempDirectory("retort-benchmark");
        try {
            run(arguments, Path.of(words[0]), scratch);
        } finally {
            delete(scratch);
        }
    }

    private static void run(Arguments arguments, Path launcher, Path scratch) throws Exception {
        Report report = new Report(System.out);
        if (!arguments.sizes().isEmpty() || !arguments.migrations().isEmpty()) {
            new Command(List.of(launcher.toString(), "--version"), scratch, Map.of()).run(); // builds what it needs
        }
        if (arguments.isOfCommands()) {
            report.header();
        }
        for (int size : arguments.sizes()) {
            Path directory = Files.createDirectory(scratch.resolve("w" + size));
            new CommandBenchmark(new Workload(size), arguments.runs(), launcher, directory, TestServer.shared(), report)
                    .run();
        }
        for (int count : arguments.migrations()) {
            Path directory = Files.createDirectory(scratch.resolve("m" + count));
            new MigrationBenchmark(count, arguments.runs(), launcher, directory, TestServer.shared(), report).run();
        }
        for (int size : arguments.catalogSizes()) {
            try (TestDatabase database = TestServer.shared().create()) {
                WorkloadTables.create(new Workload(size), database);
                new Floors(arguments.runs(), scratch).catalog(new Workload(size), database, report);
            }
        }
        for (int rows : arguments.writtenRows()) {
            Path directory = Files.createDirectory(scratch.resolve("rows" + rows));
            try (RestartableServer durable = RestartableServer.startDurable(directory.resolve("data"));
                    TestDatabase database = durable.server().create()) {
                report.phases(rows, new WriterBenchmark(rows, directory, database).run());
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
