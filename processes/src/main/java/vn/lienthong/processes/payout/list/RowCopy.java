package vn.lienthong.processes.payout.list;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import vn.lienthong.processes.payout.list.file.SourceRow;

/** Streams rows into {@code payout_staged_row}: one COPY, whose rows are all there in the end or none of them. */
final class RowCopy implements AutoCloseable {

    private static final String COPY = """
            copy payout_staged_row (import, line, cells, commune, citizen_id, full_name, birth_date, sex, categories, kind,
                amount, payee_relation, payee_id, payee_name, payee_until, channel, account, account_name, repair)
            from stdin""";
    private static final int PORTION = 1 << 16;

    private final CopyText text = new CopyText();
    private final String id;
    private final CopyIn copy;

    RowCopy(Connection connection, UUID id) throws SQLException {
        this.id = id.toString();
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
    }

    void add(SourceRow source, StagedRow row) throws SQLException {
        text.field(id).field(source.line()).field(source.cells());
        text.field(row.commune()).field(row.citizenId()).field(row.fullName());
        text.field(row.birthDate().toString())
                .field(row.sex())
                .field(row.categories())
                .field(row.kind());
        text.field(row.amount());
        var payee = row.payee();
        text.field(payee.relation()).field(payee.id()).field(payee.name());
        text.field(payee.until() == null ? null : payee.until().toString());
        var account = row.account();
        text.field(account.channel()).field(account.number()).field(account.name());
        text.field(row.repair());
        text.endRow();
        if (text.length() >= PORTION) {
            send();
        }
    }

    void end() throws SQLException {
        send();
        copy.endCopy();
    }

    /** Takes all back that was not ended. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void send() throws SQLException {
        copy.writeToCopy(text.bytes(), 0, text.length());
        text.clear();
    }
}
