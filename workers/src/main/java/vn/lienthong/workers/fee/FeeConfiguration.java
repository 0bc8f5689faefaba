package vn.lienthong.workers.fee;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.workers.callback.CallbackAddress;
import vn.lienthong.workers.callback.CallbackReader;
import vn.lienthong.workers.callback.CallbackTaker;
import vn.lienthong.workers.fee.http.HttpFeeGateway;
import vn.lienthong.workers.ledger.JudicialLedger;
import vn.lienthong.workers.partner.CallAudit;
import vn.lienthong.workers.partner.Partner;
import vn.lienthong.workers.partner.PersonLine;

/** Without an address that we can be called back at, nobody would hear that a bill was paid. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty({"lienthong.processes.url", "lienthong.partners.fees.url", "lienthong.gateway.address"})
class FeeConfiguration {

    @Bean
    FeeGateway feeGateway(
            @Qualifier("fees") Partner partner,
            CallAudit audit,
            CallbackAddress address,
            CallbackReader reader,
            Clock clock) {
        var line = new PersonLine("fees", partner, audit, clock);
        return new HttpFeeGateway(line, address.of(line.code()), reader, clock);
    }

    @Bean
    FeeBillHandler feeBillHandler(JudicialLedger ledger, FeeGateway gateway) {
        return new FeeBillHandler(ledger, gateway);
    }

    @Bean
    FeeCancelHandler feeCancelHandler(JudicialLedger ledger, FeeGateway gateway) {
        return new FeeCancelHandler(ledger, gateway);
    }

    @Bean
    FeeStatusHandler feeStatusHandler(JudicialLedger ledger, FeeGateway gateway, CallbackTaker taker) {
        return new FeeStatusHandler(ledger, gateway, taker);
    }
}
