package vn.lienthong.processes.judicial.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.processes.judicial.news.PartnerIds.Reference;

class PartnerIdsTest {

    @Test
    void knowsOwnRequestsAndTheirBills() {
        assertThat(PartnerIds.parse("JR-12")).contains(new Reference(12, false));
        assertThat(PartnerIds.parse("JR-12-FEE")).contains(new Reference(12, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12", "JR-", "JR-0", "JR-012", "jr-12", "JR-12-FEES", "JR-12 ", "JR-9999999999999999999"})
    void knowsNothingElse(String id) {
        assertThat(PartnerIds.parse(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"issuer-cat,CAT", "ISSUER-CAT,CAT", "CAT,CAT", "issuer-so-tp,SO_TP", "fees,FEES"})
    void namesPartnersByTheirAgency(String partner, String canonical) {
        assertThat(PartnerIds.canonical(partner)).isEqualTo(canonical);
    }
}
