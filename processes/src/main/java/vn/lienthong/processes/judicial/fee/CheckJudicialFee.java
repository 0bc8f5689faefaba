package vn.lienthong.processes.judicial.fee;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.callback.Strays;
import vn.lienthong.processes.judicial.JudicialRequests;
import vn.lienthong.processes.judicial.JudicialVariables;
import vn.lienthong.processes.judicial.news.NewsBook;
import vn.lienthong.processes.judicial.news.PartnerIds;

/** Looks whether the fee gateway has said that the fee is paid, which it may have before anybody waits for it. */
@Component
class CheckJudicialFee implements JavaDelegate {

    private final JudicialRequests requests;
    private final Strays strays;
    private final NewsBook news;
    private final FeePayment payment;

    CheckJudicialFee(JudicialRequests requests, Strays strays, NewsBook news, FeePayment payment) {
        this.requests = requests;
        this.strays = strays;
        this.news = news;
        this.payment = payment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = requests.lock(new JudicialVariables(execution).request());
        strays.adopt(PartnerIds.fee(request));
        news.firstUnapplied(request, PartnerIds.FEES).ifPresent(paid -> {
            news.apply(request, PartnerIds.FEES, paid);
            payment.take(execution, request, paid.saidAt(), paid.text("receipt"));
        });
    }
}
