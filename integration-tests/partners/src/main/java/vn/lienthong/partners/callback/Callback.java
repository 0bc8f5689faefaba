package vn.lienthong.partners.callback;

import java.util.Map;

/**
 * Something to tell.
 *
 * @param address of whom to tell, https
 * @param number of what is said about the request, from 1
 * @param at ISO 8601
 */
public record Callback(
        String requestId, String address, String type, int number, String at, Map<String, Object> data) {}
