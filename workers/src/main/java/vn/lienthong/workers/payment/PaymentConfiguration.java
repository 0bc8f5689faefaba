package vn.lienthong.workers.payment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.topics.Topic;
import vn.lienthong.workers.ledger.OrderLedger;
import vn.lienthong.workers.partner.ChannelPartners;
import vn.lienthong.workers.payment.PaymentSettings.ChannelSettings;
import vn.lienthong.workers.payment.iso20022.IsoChannel;
import vn.lienthong.workers.payment.iso20022.Payer;
import vn.lienthong.workers.payment.json.JsonChannel;
import vn.lienthong.workers.signature.OurKey;
import vn.lienthong.workers.signature.TheirKey;

/** Without our signing key nobody is paid: the topics are left to programs that have it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty({"lienthong.processes.url", "lienthong.payment.signing-key"})
@EnableConfigurationProperties(PaymentSettings.class)
class PaymentConfiguration {

    @Bean
    Channels channels(PaymentSettings settings, ChannelPartners partners, ObjectMapper json) {
        var ours = OurKey.read(settings.signingKey());
        var channels = new HashMap<String, PaymentChannel>();
        settings.channels().forEach((name, each) -> {
            var code = name.toUpperCase(Locale.ROOT);
            var partner = Objects.requireNonNull(partners.byCode().get(code), "no address of channel " + code);
            var line = new SignedLine(partner, ours, TheirKey.read(each.publicKey()));
            channels.put(
                    code,
                    settings.jsonChannels().contains(code)
                            ? new JsonChannel(line, json)
                            : new IsoChannel(line, payer(settings, each)));
        });
        return new Channels(Map.copyOf(channels));
    }

    private static Payer payer(PaymentSettings settings, ChannelSettings channel) {
        var account = channel.debtorAccount() == null ? settings.debtorAccount() : channel.debtorAccount();
        return new Payer(settings.debtorName(), account);
    }

    @Bean
    Pause pause(PaymentSettings settings, Clock clock) {
        return new Pause(settings, clock);
    }

    @Bean
    OrderHandler paymentSendHandler(OrderLedger ledger, Channels channels) {
        return new OrderHandler(Topic.PAYMENT_SEND, new SendOrder(ledger, channels));
    }

    @Bean
    OrderHandler paymentStatusHandler(OrderLedger ledger, Channels channels, PaymentSettings settings, Pause pause) {
        var ask = new AskStatus(ledger, channels, new Statuses(ledger), settings, pause);
        return new OrderHandler(Topic.PAYMENT_STATUS, ask);
    }

    @Bean
    OrderHandler paymentReconcileHandler(
            OrderLedger ledger, Channels channels, PaymentSettings settings, Pause pause, Clock clock) {
        var reconcile = new ReconcileOrder(ledger, channels, new Statuses(ledger), settings, pause, clock);
        return new OrderHandler(Topic.PAYMENT_RECONCILE, reconcile);
    }

    @Bean
    StatementHandler paymentStatementHandler(
            OrderLedger ledger, Channels channels, PaymentSettings settings, Clock clock) {
        return new StatementHandler(new ReadStatements(ledger, channels, settings, clock));
    }
}
