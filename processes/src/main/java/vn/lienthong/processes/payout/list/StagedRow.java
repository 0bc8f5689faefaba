package vn.lienthong.processes.payout.list;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that is right in itself; the columns of {@code payout_staged_row}. */
record StagedRow(
        String commune,
        String citizenId,
        String fullName,
        LocalDate birthDate,
        @Nullable String sex,
        List<String> categories,
        String kind,
        long amount,
        Payee payee,
        Account account,
        @Nullable String repair) {

    /** Who receives it; the beneficiary, where the relation is SELF. */
    record Payee(
            String relation,
            String id,
            String name,
            @Nullable LocalDate until,
            boolean lostZero) {}

    /** Where it is to go; all null where the list does not say. */
    record Account(
            @Nullable String channel,
            @Nullable String number,
            @Nullable String name) {

        static final Account UNKNOWN = new Account(null, null, null);
    }
}
