package dev.retort.script;

import dev.retort.config.StateDirectory;
import dev.retort.file.ClassLocation;
import dev.retort.file.StateFile;
import dev.retort.project.Contents;
import dev.retort.revision.RevisionNode;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads what the heads of migration sources say, and keeps it with a digest of each source, so that the parser runs only for
 * those that have changed. One file, which can be made again at any time.
 */
public final class ScriptCache {

    private static final int FORMAT = 1;

    private final Path directory;
    private final StateFile file;
    private Map<Path, Entry> entries;

    /** What one source says: usually one migration, none where it is a helper. */
    private record Entry(String digest, List<Script> scripts) {}

    /** @param directory where the file is, {@code .retort} of the project */
    public ScriptCache(Path directory, Consumer<String> progress) {
        this.directory = directory;
        this.file = new StateFile(directory.resolve("scripts.bin"), FORMAT, "reading the migrations", progress);
    }

    /** The migrations in these files, in their order. */
    List<Script> read(List<Path> sources) throws IOException {
        Map<Path, String> changed = new LinkedHashMap<>();
        for (Path source : sources) {
            Path file = SourceClosure.normal(source);
            String digest = digest(file);
            if (!isKept(file, digest)) {
                changed.put(file, digest);
            }
        }
        if (!changed.isEmpty()) {
            keep(ScriptReader.read(List.copyOf(changed.keySet())), changed);
        }
        return sources.stream()
                .flatMap(source -> entries().get(SourceClosure.normal(source)).scripts().stream())
                .toList();
    }

    private boolean isKept(Path source, String digest) {
        return entries().containsKey(source) && entries().get(source).digest().equals(digest);
    }

    /** @param digests of the sources before they were parsed; one that has changed since is parsed again the next time */
    private void keep(List<Script> scripts, Map<Path, String> digests) throws IOException {
        Map<Path, List<Script>> bySource = scripts.stream().collect(Collectors.groupingBy(Script::file));
        for (Map.Entry<Path, String> source : digests.entrySet()) {
            String digest = digest(source.getKey()).equals(source.getValue()) ? source.getValue() : "";
            entries().put(source.getKey(), new Entry(digest, bySource.getOrDefault(source.getKey(), List.of())));
        }
        entries().keySet().removeIf(source -> !Files.exists(source));
        file.write(this::write);
    }

    /** What else the parser's answer depends on. Only where there are sources: an application has none, and need not write. */
    private static String surroundings() {
        return Contents.digestOfClassPath(List.of(ClassLocation.of(ScriptCache.class))) + Runtime.version();
    }

    private static String digest(Path source) throws IOException {
        return Contents.digestOf(Files.readAllBytes(source));
    }

    private Map<Path, Entry> entries() {
        if (entries == null) {
            entries = file.read(this::read).orElseGet(TreeMap::new);
        }
        return entries;
    }

    private Map<Path, Entry> read(DataInputStream in) throws IOException {
        Map<Path, Entry> read = new TreeMap<>();
        boolean isOfThisTool = in.readUTF().equals(surroundings());
        for (int count = isOfThisTool ? in.readInt() : 0; count > 0; count--) {
            Path source = Path.of(in.readUTF());
            String digest = in.readUTF();
            List<Script> scripts = new ArrayList<>();
            for (int number = in.readInt(); number > 0; number--) {
                scripts.add(script(source, in));
            }
            read.put(source, new Entry(digest, scripts));
        }
        return read;
    }

    private static Script script(Path source, DataInputStream in) throws IOException {
        String className = in.readUTF();
        RevisionNode revision = new RevisionNode(
                in.readUTF(), texts(in), texts(in), texts(in), in.readUTF(), in.readUTF(), source.toString());
        return new Script(source, className, revision, in.readBoolean());
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        String[] texts = new String[in.readInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.readUTF();
        }
        return List.of(texts);
    }

    private void write(DataOutputStream out) throws IOException {
        StateDirectory.ensure(directory);
        out.writeUTF(surroundings());
        out.writeInt(entries.size());
        for (Map.Entry<Path, Entry> entry : entries.entrySet()) {
            out.writeUTF(entry.getKey().toString());
            out.writeUTF(entry.getValue().digest());
            out.writeInt(entry.getValue().scripts().size());
            for (Script script : entry.getValue().scripts()) {
                write(script, out);
            }
        }
    }

    private static void write(Script script, DataOutputStream out) throws IOException {
        RevisionNode revision = script.revision();
        out.writeUTF(script.className());
        out.writeUTF(revision.id());
        write(revision.downRevisions(), out);
        write(revision.branchLabels(), out);
        write(revision.dependsOn(), out);
        out.writeUTF(revision.created());
        out.writeUTF(revision.message());
        out.writeBoolean(script.isBaseline());
    }

    private static void write(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }
}
