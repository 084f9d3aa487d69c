package dev.retort.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * The most physical memory that a process ever held, as the Linux kernel counts it ({@code VmHWM}).
 *
 * @see <a href="https://man7.org/linux/man-pages/man5/proc_pid_status.5.html">/proc/pid/status</a>
 */
final class PeakMemory {

    /** Where the kernel says nothing about it. */
    static final long UNKNOWN = -1;

    private static final int LOOK_EVERY_MILLISECONDS = 5;

    private PeakMemory() {}

    /**
     * Waits for the end of a process and gives the last mark that was seen, in kibibytes. The launcher becomes the JVM
     * ({@code exec}), so the mark is the tool's own.
     */
    static long watch(Process process) throws InterruptedException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long peak = UNKNOWN;
        while (!process.waitFor(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            peak = mark(status).orElse(peak);
        }
        return peak;
    }

    private static OptionalLong mark(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException noLongerThere) { // it ended between the question and the answer, or this is not Linux
            return OptionalLong.empty();
        }
    }
}
