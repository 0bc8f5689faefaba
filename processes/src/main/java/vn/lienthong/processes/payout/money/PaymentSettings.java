package vn.lienthong.processes.payout.money;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When orders are paid out.
 *
 * @param cutOff from this time of a working day on, Vietnam's time, orders are valued on the next one
 * @param aroundTheClock whether the channels pay at any time of any day: orders are valued on the day they are made
 */
@ConfigurationProperties("lienthong.payout.payment")
@Validated
record PaymentSettings(
        @DefaultValue("15:00") LocalTime cutOff,
        @DefaultValue("false") boolean aroundTheClock) {}
