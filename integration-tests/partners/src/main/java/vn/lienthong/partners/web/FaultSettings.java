package vn.lienthong.partners.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/**
 * What goes wrong. What is missing is off.
 *
 * @param latencyMillis before a call is looked at
 * @param downPercent calls that are answered 503 and not carried out
 * @param lateAnswerPercent calls that are carried out, and answered late
 * @param lateAnswerMillis how late
 * @param rejectPercent payments that are rejected
 * @param mismatchPercent people or accounts that are told otherwise than they are known
 * @param duplicatePercent results, bookings and callbacks that are told twice
 * @param outOfOrder results, bookings and callbacks come shuffled
 * @param returnPercent payments that come back soon after they were carried out
 * @param ratePerSecond calls that are answered in a second, 0 for any number
 * @param dailyQuota calls that are answered in a day, counted from when this was set, 0 for any number
 * @param callbackDelayMillis how long after something happened the caller is told
 * @param payAfterMillis how long after a bill came it is paid without anybody's doing, 0 for never
 */
public record FaultSettings(
        @JsonProperty int latencyMillis,
        @JsonProperty double downPercent,
        @JsonProperty double lateAnswerPercent,
        @JsonProperty int lateAnswerMillis,
        @JsonProperty double rejectPercent,
        @JsonProperty double mismatchPercent,
        @JsonProperty double duplicatePercent,
        @JsonProperty boolean outOfOrder,
        @JsonProperty double returnPercent,
        @JsonProperty int ratePerSecond,
        @JsonProperty long dailyQuota,
        @JsonProperty int callbackDelayMillis,
        @JsonProperty int payAfterMillis) {

    private static final int LONGEST_MILLIS = 600_000;

    public static FaultSettings none() {
        return new FaultSettings(0, 0, 0, 0, 0, 0, 0, false, 0, 0, 0, 0, 0);
    }

    static FaultSettings parse(byte[] json) {
        try {
            return Json.MAPPER.readValue(json, FaultSettings.class).checked();
        } catch (JsonProcessingException e) {
            throw Refusal.wrong("Cấu hình lỗi không đọc được: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw Refusal.wrong("Cấu hình lỗi không đọc được");
        }
    }

    private FaultSettings checked() {
        checkPercent("downPercent", downPercent);
        checkPercent("lateAnswerPercent", lateAnswerPercent);
        checkPercent("rejectPercent", rejectPercent);
        checkPercent("mismatchPercent", mismatchPercent);
        checkPercent("duplicatePercent", duplicatePercent);
        checkPercent("returnPercent", returnPercent);
        check("latencyMillis", latencyMillis, LONGEST_MILLIS);
        check("lateAnswerMillis", lateAnswerMillis, LONGEST_MILLIS);
        check("callbackDelayMillis", callbackDelayMillis, LONGEST_MILLIS);
        check("payAfterMillis", payAfterMillis, LONGEST_MILLIS);
        check("ratePerSecond", ratePerSecond, Integer.MAX_VALUE);
        check("dailyQuota", dailyQuota, Long.MAX_VALUE);
        return this;
    }

    private static void checkPercent(String field, double value) {
        if (!(value >= 0 && value <= 100)) {
            throw Refusal.wrong("Trường " + field + " phải từ 0 đến 100");
        }
    }

    private static void check(String field, long value, long most) {
        if (value < 0 || value > most) {
            throw Refusal.wrong("Trường " + field + " phải từ 0 đến " + most);
        }
    }
}
