package dev.retort.benchmark;

import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All rows of one workload.
 *
 * @param directory an empty one of its own
 */
record CommandBenchmark(Workload workload, int runs, Path launcher, Path directory, TestServer server, Report report) {

    private static final String[] AUTOGENERATE = {"revision", "--autogenerate", "-m", "everything"};

    void run() throws IOException, InterruptedException {
        Path jar = EntityJar.write(workload, directory);
        Floors floors = new Floors(runs, directory);
        Series metadata = floors.metadata(workload, jar);
        report.row(workload, "Hibernate's metadata alone", metadata, metadata);
        report.row(workload, "revision --autogenerate, empty database", autogenerate(jar), metadata);
        try (TestDatabase database = server.create()) {
            ScratchProject project = ScratchProject.create(directory.resolve("upgraded"), jar, database.uri());
            project.retort(launcher, AUTOGENERATE).run();
            Measurement upgrade = project.retort(launcher, "upgrade", "head").run();
            report.row(workload, "upgrade head, everything new", new Series(List.of(upgrade)), metadata);
            report.row(workload, "check, entities unchanged", check(project), metadata);
            report.row(workload, "check, entities read again", checkAnew(project), metadata);
            floors.catalog(workload, database, report);
        }
    }

    private Series autogenerate(Path jar) throws IOException, InterruptedException {
        List<Measurement> measured = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            try (TestDatabase empty = server.create()) {
                ScratchProject project = ScratchProject.create(directory.resolve("empty" + run), jar, empty.uri());
                measured.add(project.retort(launcher, AUTOGENERATE).run());
            }
        }
        return new Series(measured);
    }

    private Series check(ScratchProject project) throws IOException, InterruptedException {
        List<Measurement> measured = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            measured.add(project.retort(launcher, "check").run());
        }
        return new Series(measured);
    }

    /** What was kept of the entities is removed before each run. */
    private Series checkAnew(ScratchProject project) throws IOException, InterruptedException {
        List<Measurement> measured = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            project.forgetEntities();
            measured.add(project.retort(launcher, "check").run());
        }
        return new Series(measured);
    }
}
