package dev.retort.history;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who runs this process: {@code user@host}. */
public final class ProcessOwner {

    /** Asking the name service may take long; the kernel and the environment know at once. */
    private static final Path KERNEL = Path.of("/proc/sys/kernel/hostname");

    private ProcessOwner() {}

    /** The operating system's user and the machine's name, a container's own where there is one. */
    public static String name() {
        return System.getProperty("user.name", "?") + "@" + host();
    }

    private static String host() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null) {
            return windows;
        }
        try {
            return Files.isReadable(KERNEL)
                    ? Files.readString(KERNEL).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (IOException nameless) {
            return "?";
        }
    }
}
