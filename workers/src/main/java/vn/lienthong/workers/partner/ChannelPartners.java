package vn.lienthong.workers.partner;

import java.util.Map;

/** @param byCode the lines to all payment channels, by the channel's code */
public record ChannelPartners(Map<String, Partner> byCode) {}
