package vn.lienthong.processes.payout.money.mybatis;

import java.time.Instant;
import vn.lienthong.processes.payout.money.OrderFile;

/**
 * A file of an order.
 *
 * @param sizeBytes before it was compressed
 * @param sha256 of the file as it was sent or received
 */
public record OrderFileRow(
        long paymentOrder, OrderFile what, String mediaType, int sizeBytes, String sha256, Instant keptAt) {}
