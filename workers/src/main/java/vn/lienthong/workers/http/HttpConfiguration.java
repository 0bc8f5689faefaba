package vn.lienthong.workers.http;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lienthong.processes.url")
@EnableConfigurationProperties(ProcessesSettings.class)
class HttpConfiguration {}
