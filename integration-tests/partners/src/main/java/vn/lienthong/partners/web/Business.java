package vn.lienthong.partners.web;

import java.util.List;

/** What one sandbox does. */
@FunctionalInterface
public interface Business extends AutoCloseable {

    List<Route> routes();

    /** Stops what goes on in the background. */
    @Override
    default void close() {}
}
