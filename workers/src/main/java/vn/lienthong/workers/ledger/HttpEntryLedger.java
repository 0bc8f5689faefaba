package vn.lienthong.workers.ledger;

import static vn.lienthong.workers.ledger.Cells.number;
import static vn.lienthong.workers.ledger.Cells.optional;
import static vn.lienthong.workers.ledger.Cells.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

class HttpEntryLedger implements EntryLedger {

    private static final List<String> MATCH_COLUMNS = List.of("entry", "level", "reason");
    private static final List<String> ACCOUNT_COLUMNS =
            List.of("entry", "channel", "account", "account_name", "account_source", "reason");

    private final LedgerApi api;

    HttpEntryLedger(LedgerApi api) {
        this.api = api;
    }

    @Override
    public List<EntryToMatch> toMatch(Chunk chunk) throws InterruptedException {
        return rows(
                chunk.path() + "/match",
                row -> new EntryToMatch(
                        number(row, "entry"),
                        "FUNERAL".equals(optional(row, "kind")),
                        text(row, "citizen_id"),
                        text(row, "full_name"),
                        LocalDate.parse(text(row, "birth_date")),
                        text(row, "payee_relation"),
                        text(row, "payee_id"),
                        text(row, "payee_name")));
    }

    @Override
    public void matched(Chunk chunk, List<MatchResult> results) throws InterruptedException {
        api.post(
                chunk.path() + "/match",
                MATCH_COLUMNS,
                results,
                each -> Cells.of(Long.toString(each.entry()), each.level(), each.reason()));
    }

    @Override
    public List<EntryToVerify> toVerify(Chunk chunk) throws InterruptedException {
        return rows(
                chunk.path() + "/accounts",
                row -> new EntryToVerify(
                        number(row, "entry"),
                        text(row, "payee_id"),
                        text(row, "payee_name"),
                        optional(row, "channel"),
                        optional(row, "account"),
                        optional(row, "account_name"),
                        AccountSource.valueOf(text(row, "account_source"))));
    }

    @Override
    public void verified(Chunk chunk, List<AccountResult> results) throws InterruptedException {
        api.post(
                chunk.path() + "/accounts",
                ACCOUNT_COLUMNS,
                results,
                each -> Cells.of(
                        Long.toString(each.entry()),
                        each.channel(),
                        each.account(),
                        each.accountName(),
                        each.accountSource().name(),
                        each.reason()));
    }

    @Override
    public List<EntryOutcome> outcomes(Chunk chunk) throws InterruptedException {
        return rows(
                chunk.path() + "/outcomes",
                row -> new EntryOutcome(
                        number(row, "entry"),
                        text(row, "citizen_id"),
                        text(row, "kind"),
                        number(row, "amount"),
                        text(row, "state"),
                        optional(row, "channel")));
    }

    @Override
    public void published(Chunk chunk, String target, int rows) throws InterruptedException {
        api.putJson(chunk.path() + "/publications/" + target, Map.of("rows", rows));
    }

    private <T> List<T> rows(String path, Function<NamedCsvRecord, T> row) throws InterruptedException {
        var rows = new ArrayList<T>();
        api.rows(path, each -> rows.add(row.apply(each)));
        return rows;
    }
}
