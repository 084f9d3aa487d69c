package dev.retort.faults;

import java.util.List;

/**
 * How a run is disturbed, and when.
 *
 * @param kind what happens
 * @param moment at which moment of the message
 * @param message the number of the message to the server, from 1
 */
record Fault(Kind kind, Moment moment, int message) {

    /** What happens. */
    enum Kind {
        KILLED_PROCESS("tool killed (SIGKILL)", Moment.BEFORE, Moment.ANSWERED),
        CUT_CONNECTION("connection cut", Moment.BEFORE, Moment.HALFWAY, Moment.ANSWERED),
        ENDED_SESSION("backend terminated", Moment.BEFORE),
        STOPPED_SERVER("server stopped (immediate shutdown)", Moment.BEFORE, Moment.ANSWERED);

        private final String text;
        private final List<Moment> moments;

        Kind(String text, Moment... moments) {
            this.text = text;
            this.moments = List.of(moments);
        }

        /** The moments at which it makes a difference. */
        List<Moment> moments() {
            return moments;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A moment of a message. */
    enum Moment {
        /** The server gets nothing of it. */
        BEFORE,
        /** The server gets the first half of its bytes. */
        HALFWAY,
        /** The server has done what it says; the tool is not told. */
        ANSWERED
    }

    @Override
    public String toString() {
        return kind + ", " + moment + " message " + message;
    }
}
