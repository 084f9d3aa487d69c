package dev.retort.run;

/** Who hears of one migration while it runs. */
record StepListener(RunStep step, RunListener listener) {

    void notice(String text) {
        listener.noticed(step, text);
    }

    void progressed(Progress progress) {
        listener.progressed(step, progress);
    }
}
