package dev.retort.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * An application that writes at a steady rate: every transaction adds an event and changes another one. A wait counts from
 * the moment at which the write was due, so that writes that queue behind one that waits are not forgotten.
 *
 * <p>A line on the standard input ends a phase, and is answered by what the writes of the phase took; the end of the input
 * ends the process.
 */
final class Writer {

    private static final int EVERY_MILLISECONDS = 50;
    private static final int CUSTOMERS = WriterTables.CUSTOMERS;

    private final Connection connection;
    private final long rows;
    private final Random random = new Random(1);
    private final Waits waits = new Waits();

    private Writer(Connection connection, long rows) {
        this.connection = connection;
        this.rows = rows;
    }

    /** Takes URL, user, password and the number of rows that there are. */
    public static void main(String[] words) throws Exception {
        try (Connection connection = DriverManager.getConnection(words[0], words[1], words[2])) {
            connection.setAutoCommit(false);
            Writer writer = new Writer(connection, Long.parseLong(words[3]));
            Thread thread = new Thread(writer::writeForEver);
            thread.setDaemon(true);
            thread.start();
            answer(writer.waits);
        }
    }

    private static void answer(Waits waits) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        while (in.readLine() != null) {
            System.out.println(waits.take());
        }
    }

    private void writeForEver() {
        long due = System.nanoTime();
        while (true) {
            due += TimeUnit.MILLISECONDS.toNanos(EVERY_MILLISECONDS);
            try {
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                write();
            } catch (SQLException | InterruptedException failure) {
                System.out.println("the writer failed: " + failure);
                return;
            }
            waits.add(System.nanoTime() - due);
        }
    }

    private void write() throws SQLException {
        try (PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO events (customer, amount) VALUES (?, ?)");
                PreparedStatement update =
                        connection.prepareStatement("UPDATE events SET amount = amount + 1 WHERE id = ?")) {
            insert.setLong(1, 1 + random.nextInt(CUSTOMERS));
            insert.setInt(2, random.nextInt(1000));
            insert.executeUpdate();
            update.setLong(1, 1 + (long) (random.nextDouble() * rows));
            update.executeUpdate();
        }
        connection.commit();
    }
}
