package dev.retort.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Where runnable jars unpack what they carry: a directory for each content, made whole under another name and then
 * renamed, so that no process ever sees half of it.
 *
 * @param directory the directory of all of them
 */
record ToolCache(Path directory) {

    private static final String CARRIED = "tool/";

    /** The directory with what a jar carries, unpacked unless it is there already. */
    Path unpacked(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> entry.getName().startsWith(CARRIED) && !entry.isDirectory())
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            Path home = directory.resolve(key(entries));
            if (!isWhole(home, entries)) {
                unpack(zip, entries, home);
            }
            return home;
        }
    }

    /** The table of contents is enough: it has a checksum of each file, and reading it costs nothing. */
    private static String key(List<? extends ZipEntry> entries) {
        CRC32 all = new CRC32();
        long size = 0;
        for (ZipEntry entry : entries) {
            all.update((entry.getName() + entry.getSize() + entry.getCrc()).getBytes(StandardCharsets.UTF_8));
            size += entry.getSize();
        }
        return String.format("%08x-%d", all.getValue(), size);
    }

    private static boolean isWhole(Path home, List<? extends ZipEntry> entries) throws IOException {
        for (ZipEntry entry : entries) {
            Path file = place(home, entry);
            if (!Files.isRegularFile(file) || Files.size(file) != entry.getSize()) {
                return false;
            }
        }
        return true;
    }

    private static Path place(Path home, ZipEntry entry) {
        return home.resolve(entry.getName().substring(CARRIED.length()));
    }

    private void unpack(ZipFile zip, List<? extends ZipEntry> entries, Path home) throws IOException {
        Files.createDirectories(directory);
        Path next = Files.createTempDirectory(directory, "next-");
        for (ZipEntry entry : entries) {
            Path file = place(next, entry);
            Files.createDirectories(file.getParent());
            try (InputStream content = zip.getInputStream(entry)) {
                Files.copy(content, file);
            }
        }
        delete(home); // damaged, if it is there
        try {
            Files.move(next, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException taken) {
            if (!isWhole(home, entries)) {
                throw taken;
            }
            delete(next); // another process was faster
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
