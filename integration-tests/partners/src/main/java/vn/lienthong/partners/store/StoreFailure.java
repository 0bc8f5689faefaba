package vn.lienthong.partners.store;

import java.sql.SQLException;

/** The store can't be read or written. */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
