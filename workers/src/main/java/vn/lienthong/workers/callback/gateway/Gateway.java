package vn.lienthong.workers.callback.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.util.FileSystemUtils;

/**
 * A Tomcat of its own, not a port more of the application's: what is behind the one can't be reached through the other.
 */
final class Gateway implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Gateway.class);

    private static final String NAME = "callbacks";
    private static final String CONNECTING_MILLIS = "5000";
    private static final String IDLE_MILLIS = "60000";
    private static final String MOST_CONNECTIONS = "2000";
    private static final String MOST_HEADER_BYTES = "8192";

    private final GatewaySettings settings;
    private final CallbackServlet servlet;
    private final Tomcat tomcat = new Tomcat();
    private final Path folder;
    private volatile boolean running;

    Gateway(GatewaySettings settings, CallbackServlet servlet) {
        this.settings = settings;
        this.servlet = servlet;
        try {
            folder = Files.createTempDirectory("lienthong-gateway");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void start() {
        tomcat.setBaseDir(folder.toString());
        tomcat.getEngine().setName("gateway");
        tomcat.setConnector(connector());
        var host = (StandardHost) tomcat.getHost();
        host.setAutoDeploy(false);
        host.getPipeline().addValve(silentErrors());
        var context = tomcat.addContext("", folder.toString());
        var wrapper = Tomcat.addServlet(context, NAME, servlet);
        wrapper.setAsyncSupported(true);
        wrapper.setLoadOnStartup(1);
        context.addServletMappingDecoded("/callbacks/*", NAME);
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Không mở được cổng nhận tin của đối tác " + settings, e);
        }
        running = true;
        log.info("Partners may call back at port {}", port());
    }

    /** Pages of errors would say what we run. */
    private static ErrorReportValve silentErrors() {
        var errors = new ErrorReportValve();
        errors.setShowReport(false);
        errors.setShowServerInfo(false);
        return errors;
    }

    private Connector connector() {
        var connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
        connector.setThrowOnFailure(true);
        connector.setPort(settings.port());
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setXpoweredBy(false);
        connector.setProperty("address", settings.bind());
        connector.setProperty("SSLEnabled", "true");
        connector.setProperty("maxThreads", Integer.toString(settings.threads()));
        connector.setProperty("minSpareThreads", "2");
        connector.setProperty("maxConnections", MOST_CONNECTIONS);
        connector.setProperty("connectionTimeout", CONNECTING_MILLIS);
        connector.setProperty("keepAliveTimeout", IDLE_MILLIS);
        connector.setProperty("maxKeepAliveRequests", "-1");
        connector.setProperty("maxHttpHeaderSize", MOST_HEADER_BYTES);
        connector.setProperty("maxSwallowSize", Long.toString(settings.most().toBytes()));
        connector.addSslHostConfig(certificate());
        return connector;
    }

    private SSLHostConfig certificate() {
        var tls = new SSLHostConfig();
        tls.setProtocols("TLSv1.2+TLSv1.3");
        var certificate = new SSLHostConfigCertificate(tls, SSLHostConfigCertificate.Type.UNDEFINED);
        certificate.setCertificateKeystoreFile(
                settings.keyStore().toAbsolutePath().toString());
        certificate.setCertificateKeystorePassword(settings.keyStorePassword());
        certificate.setCertificateKeystoreType("PKCS12");
        tls.addCertificate(certificate);
        return tls;
    }

    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before what it hands callbacks to: what is under way is answered or ends with its connection, and comes again. */
    @Override
    public void stop() {
        running = false;
        try {
            tomcat.stop();
            tomcat.destroy();
            FileSystemUtils.deleteRecursively(folder);
        } catch (LifecycleException | IOException e) {
            log.warn("The gateway did not stop cleanly", e);
        }
    }
}
