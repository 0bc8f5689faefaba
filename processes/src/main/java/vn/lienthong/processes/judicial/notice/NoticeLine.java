package vn.lienthong.processes.judicial.notice;

import org.apache.http.impl.client.HttpClients;
import org.camunda.connect.httpclient.impl.HttpConnectorImpl;
import org.camunda.connect.spi.ConnectorConfigurator;

/** The diagrams' HTTP connector: no call lasts, no redirect leads elsewhere. Found by Java's service loader. */
public class NoticeLine implements ConnectorConfigurator<HttpConnectorImpl> {

    private static final int MOST_AT_ONCE = 8;

    @Override
    public Class<HttpConnectorImpl> getConnectorClass() {
        return HttpConnectorImpl.class;
    }

    @Override
    public void configure(HttpConnectorImpl connector) {
        connector.setHttpClient(HttpClients.custom()
                .setMaxConnTotal(MOST_AT_ONCE)
                .setMaxConnPerRoute(MOST_AT_ONCE)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .build());
        connector.addRequestInterceptor(new NoticeAttempts());
        connector.addRequestInterceptor(new NoticeLimits());
    }
}
