package vn.lienthong.processes.judicial.news;

import java.util.Arrays;
import java.util.Optional;

/** What partners say about a request. */
enum NewsType {
    ACK(false),
    MORE_INFO(false),
    EXTENDED(false),
    RESULT(false),
    REFUSED(false),
    PAID(true);

    private final boolean ofFees;

    NewsType(boolean ofFees) {
        this.ofFees = ofFees;
    }

    /** The type of that name, if it is one that the fee gateway, or an issuer, uses. */
    static Optional<NewsType> of(String name, boolean fees) {
        return Arrays.stream(values())
                .filter(type -> type.name().equals(name) && type.ofFees == fees)
                .findFirst();
    }
}
