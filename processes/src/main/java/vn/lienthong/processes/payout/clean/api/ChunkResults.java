package vn.lienthong.processes.payout.clean.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.payout.clean.Part;
import vn.lienthong.processes.payout.clean.mybatis.ChunkMapper;
import vn.lienthong.processes.payout.copy.CopyIn;

/**
 * Writes what a worker found out about a chunk: all of it or nothing. Entries that are no longer in the state that the
 * worker read them in stay as they are, so that the same results may come again.
 */
@Component
class ChunkResults {

    private static final String STAGED_MATCHES = """
            create temporary table payout_staged_match (
                entry  bigint primary key,
                level  varchar(12) not null
                    check (level in ('EXACT', 'FOLDED', 'UNACCENTED', 'ID_ONLY', 'NONE', 'DECEASED')),
                reason varchar(32) check (reason in ('ID_NOT_FOUND', 'NAME_MISMATCH', 'DOB_MISMATCH', 'DECEASED',
                    'MOVED', 'PAYEE_NOT_FOUND', 'PAYEE_MISMATCH', 'PAYEE_DECEASED')),
                check (reason is not null or level <> 'NONE')
            ) on commit drop
            """;

    private static final String STAGED_ACCOUNTS = """
            create temporary table payout_staged_account (
                entry          bigint primary key,
                channel        varchar(16),
                account        varchar(64),
                account_name   text,
                account_source varchar(16) check (account_source in ('LIST', 'VNEID', 'COMMUNE')),
                reason         varchar(32) check (reason in ('ACCOUNT_MISSING', 'ACCOUNT_INVALID', 'ACCOUNT_CLOSED',
                    'ACCOUNT_BLOCKED', 'ACCOUNT_NAME_MISMATCH')),
                check (reason is not null or (channel is not null and account <> '' and account_name <> ''
                    and account is not null and account_name is not null and account_source is not null))
            ) on commit drop
            """;

    private final ChunkDoor door;
    private final CopyIn copyIn;
    private final ChunkMapper entries;
    private final Clock clock;

    ChunkResults(ChunkDoor door, CopyIn copyIn, ChunkMapper entries, Clock clock) {
        this.door = door;
        this.copyIn = copyIn;
        this.entries = entries;
        this.clock = clock;
    }

    /** @param csv {@code entry,level,reason} */
    @Transactional
    public void match(Part part, int chunk, InputStream csv) throws IOException {
        door.toWrite(part, chunk);
        copyIn.stage(STAGED_MATCHES, "payout_staged_match (entry, level, reason)", csv);
        demandOwn(entries.strangeMatches(part, chunk));
        int deceased = entries.paidThoughDeceased();
        if (deceased > 0) {
            throw bad("%d dòng là người đã mất mà không có lý do".formatted(deceased));
        }
        entries.match();
    }

    /** @param csv {@code entry,channel,account,account_name,account_source,reason} */
    @Transactional
    public void accounts(Part part, int chunk, InputStream csv) throws IOException {
        door.toWrite(part, chunk);
        copyIn.stage(
                STAGED_ACCOUNTS,
                "payout_staged_account (entry, channel, account, account_name, account_source, reason)",
                csv);
        demandOwn(entries.strangeAccounts(part, chunk));
        int unknown = entries.unknownChannels(LocalDate.now(clock));
        if (unknown > 0) {
            throw bad("%d dòng có kênh chi trả không có trong danh mục".formatted(unknown));
        }
        entries.account();
    }

    private static void demandOwn(int strange) {
        if (strange > 0) {
            throw bad("%d dòng không thuộc phần danh sách này".formatted(strange));
        }
    }

    private static ResponseStatusException bad(String message) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, message);
    }
}
