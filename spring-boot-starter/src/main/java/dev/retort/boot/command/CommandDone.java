package dev.retort.boot.command;

/** Takes the way out of a context that is starting, which then gives back all that it had opened. */
final class CommandDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    CommandDone(int status) {
        super("the command is done", null, false, false);
        this.status = status;
    }

    /** The command's exit code. */
    int status() {
        return status;
    }
}
