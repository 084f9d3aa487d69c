package dev.retort.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command as a user types it.
 *
 * @param words the program and its arguments
 * @param directory where it runs
 * @param environment variables beside those of this process
 */
record Command(List<String> words, Path directory, Map<String, String> environment) {

    /** Runs it to its end and measures it; an exit code other than 0 is an error. */
    Measurement run() throws IOException, InterruptedException {
        Path output = Files.createTempFile("retort-benchmark", ".out");
        Path errors = Files.createTempFile("retort-benchmark", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(words)
                    .directory(directory.toFile())
                    .redirectOutput(Redirect.to(output.toFile()))
                    .redirectError(Redirect.to(errors.toFile()));
            builder.environment().putAll(environment);
            long start = System.nanoTime();
            Process process = builder.start();
            process.getOutputStream().close();
            long peak = PeakMemory.watch(process);
            long took = System.nanoTime() - start;
            if (process.exitValue() != 0) {
                throw new IOException("exit code " + process.exitValue() + " from " + String.join(" ", words) + "\n"
                        + Files.readString(output) + Files.readString(errors));
            }
            return new Measurement(took, peak, Files.readString(output));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }
}
