package vn.lienthong.workers.partner;

import java.util.Map;

/** @param byAgency the lines to all that issue or issued criminal records, by the agency's code */
public record IssuerPartners(Map<String, PersonLine> byAgency) {}
