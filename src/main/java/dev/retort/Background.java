package dev.retort;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work that goes on beside the caller's, on a daemon thread: a failure elsewhere need not wait for it. */
final class Background<T> {

    private final CompletableFuture<T> result;

    private Background(CompletableFuture<T> result) {
        this.result = result;
    }

    static <T> Background<T> start(Supplier<T> work) {
        return new Background<>(CompletableFuture.supplyAsync(work, task -> {
            Thread thread = new Thread(task, "retort entities");
            thread.setDaemon(true);
            thread.start();
        }));
    }

    /** The work's result, or its exception as it was thrown. */
    T get() {
        try {
            return result.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (failure.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw failure;
        }
    }
}
