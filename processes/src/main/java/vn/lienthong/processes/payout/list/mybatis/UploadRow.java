package vn.lienthong.processes.payout.list.mybatis;

import java.util.UUID;

/** A row of {@code payout_upload}. */
public record UploadRow(UUID id, long period, String fileName, long sizeBytes, String uploadedBy) {}
