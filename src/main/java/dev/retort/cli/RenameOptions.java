package dev.retort.cli;

import dev.retort.rename.RenameAnswer;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What was renamed, said on the command line. */
final class RenameOptions {

    @Option(
            names = "--rename",
            paramLabel = "OLD=NEW",
            description = "What has another name now: prds.note=prds.remark, items=products; may be repeated.")
    private List<String> renamed = List.of();

    @Option(
            names = "--no-rename",
            paramLabel = "OLD",
            description = "What was not renamed: it is gone, and what looks like it is new; may be repeated.")
    private List<String> notRenamed = List.of();

    List<RenameAnswer> answers() {
        return Stream.concat(
                        renamed.stream().map(text -> RenameAnswer.parse(text, "--rename " + text, false)),
                        notRenamed.stream().map(text -> RenameAnswer.parse(text + "=", "--no-rename " + text, false)))
                .toList();
    }

    boolean isEmpty() {
        return renamed.isEmpty() && notRenamed.isEmpty();
    }
}
