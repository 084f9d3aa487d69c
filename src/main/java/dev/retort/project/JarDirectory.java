package dev.retort.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The directory at a jar's end, which has the name, the size and the checksum of each entry. It stands for the whole: to read
 * and digest all jars of a class path would take a second of every command.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">The format of zip files</a>, 4.3.12 and 4.3.16
 */
final class JarDirectory {

    private static final int HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int SIZE_OF_DIRECTORY = 12;

    private JarDirectory() {}

    /** Its bytes; all of the file where it has none, or one of a rarer form: behind it a comment, or more than 4 GB. */
    static byte[] of(Path jar) throws IOException {
        try (FileChannel file = FileChannel.open(jar)) {
            long end = file.size() - END_LENGTH;
            long start = end < 0 ? -1 : start(read(file, end, END_LENGTH), end);
            if (start >= 0) {
                ByteBuffer directory = read(file, start, (int) (end - start));
                if (directory.remaining() == 0 || directory.getInt(0) == HEADER) {
                    return directory.array();
                }
            }
        }
        return Files.readAllBytes(jar);
    }

    private static long start(ByteBuffer tail, long end) {
        return tail.getInt(0) == END ? end - Integer.toUnsignedLong(tail.getInt(SIZE_OF_DIRECTORY)) : -1;
    }

    private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        long at = from;
        while (bytes.hasRemaining()) {
            int count = file.read(bytes, at);
            if (count < 0) {
                throw new IOException("The file became shorter while it was read");
            }
            at += count;
        }
        return bytes.flip();
    }
}
