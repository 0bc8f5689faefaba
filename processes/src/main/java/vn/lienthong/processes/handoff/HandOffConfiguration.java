package vn.lienthong.processes.handoff;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HandOffConfiguration {

    /** Where it is known who is asking. */
    private static final int AFTER_SPRING_SECURITY = 102;

    @Bean
    FilterRegistrationBean<OpenedForms> openedForms(HandOffs handOffs) {
        var filter = new FilterRegistrationBean<>(new OpenedForms(handOffs));
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        filter.setOrder(AFTER_SPRING_SECURITY);
        return filter;
    }
}
