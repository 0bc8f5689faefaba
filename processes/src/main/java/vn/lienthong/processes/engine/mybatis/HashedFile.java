package vn.lienthong.processes.engine.mybatis;

/** @param hash SHA-256 in hexadecimal digits */
public record HashedFile(String name, String hash) {}
