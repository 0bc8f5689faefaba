package vn.lienthong.processes.judicial.notice;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpRequestBase;
import org.camunda.connect.spi.ConnectorInvocation;
import org.camunda.connect.spi.ConnectorRequestInterceptor;

/** Gives every request its time limits: the connector sets a configuration of its own on each, over the client's. */
class NoticeLimits implements ConnectorRequestInterceptor {

    private static final int CONNECTING_MILLIS = 2_000;
    private static final int ANSWERING_MILLIS = 5_000;

    private final RequestConfig limits = RequestConfig.custom()
            .setConnectTimeout(CONNECTING_MILLIS)
            .setConnectionRequestTimeout(CONNECTING_MILLIS)
            .setSocketTimeout(ANSWERING_MILLIS)
            .setRedirectsEnabled(false)
            .build();

    @Override
    public Object handleInvocation(ConnectorInvocation invocation) throws Exception {
        if (invocation.getTarget() instanceof HttpRequestBase request) {
            request.setConfig(limits);
        }
        return invocation.proceed();
    }
}
