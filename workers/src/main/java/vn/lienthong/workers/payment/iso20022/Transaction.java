package vn.lienthong.workers.payment.iso20022;

import org.jspecify.annotations.Nullable;

/** Details of an entry while they are read; what is missing is the entry's. */
class Transaction {

    @Nullable
    String endToEndId;

    @Nullable
    String reference;

    @Nullable
    Long amount;

    @Nullable
    Boolean credit;

    @Nullable
    String reason;
}
