package dev.retort.script;

import dev.retort.config.StateDirectory;
import dev.retort.file.StateFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Keeps compiled migrations, each with a digest of all that its classes depend on, so that the compiler runs only for those
 * that have changed. One file, which can be made again at any time.
 */
public final class CompiledCache {

    private static final int FORMAT = 1;

    private final Path directory;
    private final StateFile file;
    private Map<Path, Entry> entries;

    /**
     * What is kept of one source.
     *
     * @param digest of all that it depends on
     * @param needsClassPath whether it was compiled on the project's class path
     * @param companions other sources that were compiled with it, since it uses them
     */
    record Entry(String digest, boolean needsClassPath, List<Path> companions, Map<String, byte[]> classes) {}

    /** @param directory where the file is, {@code .retort} of the project */
    public CompiledCache(Path directory, Consumer<String> progress) {
        this.directory = directory;
        this.file = new StateFile(directory.resolve("migrations.bin"), FORMAT, "compiling the migrations", progress);
    }

    Map<Path, Entry> entries() {
        if (entries == null) {
            entries = file.read(CompiledCache::read).orElseGet(TreeMap::new);
        }
        return entries;
    }

    /** Whether one of the sources was last compiled on the project's class path, and so surely needs it. */
    boolean needsClassPath(List<Path> sources) {
        return sources.stream()
                .map(SourceClosure::normal)
                .anyMatch(source ->
                        entries().containsKey(source) && entries().get(source).needsClassPath());
    }

    private static Map<Path, Entry> read(DataInputStream in) throws IOException {
        Map<Path, Entry> entries = new TreeMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            entries.put(Path.of(in.readUTF()), entry(in));
        }
        return entries;
    }

    private static Entry entry(DataInputStream in) throws IOException {
        String digest = in.readUTF();
        boolean needsClassPath = in.readBoolean();
        Path[] companions = new Path[in.readInt()];
        for (int i = 0; i < companions.length; i++) {
            companions[i] = Path.of(in.readUTF());
        }
        Map<String, byte[]> classes = new HashMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            String name = in.readUTF();
            classes.put(name, in.readNBytes(in.readInt()));
        }
        return new Entry(digest, needsClassPath, List.of(companions), classes);
    }

    /** Keeps more, in place of what is known of the same sources; forgets sources that are gone. */
    void put(Map<Path, Entry> more) {
        entries().putAll(more);
        entries.keySet().removeIf(source -> !Files.exists(source));
        file.write(this::write);
    }

    private void write(DataOutputStream out) throws IOException {
        StateDirectory.ensure(directory);
        out.writeInt(entries.size());
        for (Map.Entry<Path, Entry> entry : entries.entrySet()) {
            out.writeUTF(entry.getKey().toString());
            write(entry.getValue(), out);
        }
    }

    private static void write(Entry entry, DataOutputStream out) throws IOException {
        out.writeUTF(entry.digest());
        out.writeBoolean(entry.needsClassPath());
        out.writeInt(entry.companions().size());
        for (Path companion : entry.companions()) {
            out.writeUTF(companion.toString());
        }
        out.writeInt(entry.classes().size());
        for (Map.Entry<String, byte[]> type : entry.classes().entrySet()) {
            out.writeUTF(type.getKey());
            out.writeInt(type.getValue().length);
            out.write(type.getValue());
        }
    }
}
