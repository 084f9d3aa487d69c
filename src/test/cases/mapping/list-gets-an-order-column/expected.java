package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** List gets an order column. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ListGetsAnOrderColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("poll_answers", column("answers_order", integer()));
        op.fill(
                "poll_answers",
                "answers_order",
                "(select count(*) from poll_answers b where b.poll_id = poll_answers.poll_id and b.ctid < poll_answers.ctid)");
        op.alterColumn("poll_answers", "answers_order", setNotNull());
        op.addColumn("poll_poll", column("n", integer()));
        op.fill("poll_poll", "n", "0");
        op.alterColumn("poll_poll", "n", setNotNull());
        op.addConstraint("poll_answers", check("poll_answers_answers_order_check", "answers_ORDER>=0"));
        op.addConstraint("poll_answers", primaryKey("answers_order", "poll_id"));
        op.addConstraint("poll_poll", check("poll_poll_n_check", "n>=0"));
        op.addConstraint("poll_poll", primaryKey("n", "poll_id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("poll_poll", "poll_poll_pkey");
        op.dropConstraint("poll_poll", "poll_poll_n_check");
        op.dropConstraint("poll_answers", "poll_answers_pkey");
        op.dropConstraint("poll_answers", "poll_answers_answers_order_check");
        op.dropColumn("poll_poll", "n"); // the values in poll_poll.n are lost
        op.dropColumn("poll_answers", "answers_order"); // the values in poll_answers.answers_order are lost
    }
}
