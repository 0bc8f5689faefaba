package vn.lienthong.processes.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * The five doors. Camunda's web apps and our pages share one sign-in page and one session; {@code /engine-rest} takes
 * that session too (with our CSRF token), or a service account with HTTP Basic and no session; {@code /internal} is for
 * service accounts alone, and {@code /api/judicial} for those who send citizens' requests.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String ENGINE_REST = "/engine-rest/**";
    private static final String EXTERNAL_TASKS = "/engine-rest/external-task/**";

    /** The whole REST API once more, under the engine's name. */
    private static final String NAMED_ENGINE = "/engine-rest/engine/**";

    /** All that a service account needs: to fetch work and to say what became of it. */
    private static final String[] SERVICE_WORK = {
        "/engine-rest/external-task/fetchAndLock",
        "/engine-rest/external-task/{id}/extendLock",
        "/engine-rest/external-task/{id}/unlock",
        "/engine-rest/external-task/{id}/complete",
        "/engine-rest/external-task/{id}/failure",
        "/engine-rest/external-task/{id}/bpmnError"
    };

    /** Rows of the ledgers, for our own programs. */
    private static final String INTERNAL = "/internal/**";

    /** Citizens' requests, from VNeID and the province's portal. */
    private static final String INTAKE = "/api/judicial/**";

    private static final String WEB_APPS = "/camunda/**";
    private static final String WEB_APPS_API = "/camunda/api/**";
    private static final int AFTER_SPRING_SECURITY = 101;

    /** Paths below are whole paths: the engine's REST API and web apps are servlets of their own. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean wholePaths() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    @Order(0)
    SecurityFilterChain doorOfWorkers(HttpSecurity http) throws Exception {
        return forPrograms(http, INTERNAL, Role.SERVICE);
    }

    @Bean
    @Order(0)
    SecurityFilterChain doorOfCallers(HttpSecurity http) throws Exception {
        return forPrograms(http, INTAKE, Role.INTAKE);
    }

    /** HTTP Basic of accounts of one role, and nothing else. */
    private static SecurityFilterChain forPrograms(HttpSecurity http, String paths, Role role) throws Exception {
        return http.securityMatcher(paths)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .hasRole(role.name()))
                .httpBasic(basic -> basic.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                // Sessions of people are neither made nor looked at here.
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain serviceAccounts(HttpSecurity http, IdentityService identities) throws Exception {
        return http.securityMatcher(new BasicCredentials(ENGINE_REST))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, SERVICE_WORK)
                        .hasAnyRole(Role.SERVICE.name(), Role.ADMINISTRATOR.name())
                        .requestMatchers(EXTERNAL_TASKS, NAMED_ENGINE)
                        .hasRole(Role.ADMINISTRATOR.name())
                        .anyRequest()
                        .hasAnyRole(Role.OFFICER.name(), Role.SUPERVISOR.name(), Role.ADMINISTRATOR.name()))
                .httpBasic(basic -> basic.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A browser never adds these credentials by itself: no challenge asks it to.
                .csrf(csrf -> csrf.disable())
                .addFilterAfter(new EngineIdentityFilter(identities), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain webApps(HttpSecurity http, Roles roles) throws Exception {
        var path = PathPatternRequestMatcher.withDefaults();
        return http.securityMatcher(WEB_APPS)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/camunda/api/*/auth/user/*/login/**")
                        .denyAll()
                        .requestMatchers("/camunda/app/*/*/setup/**", "/camunda/api/admin/setup/**")
                        .denyAll()
                        .anyRequest()
                        .hasAnyRole(Role.OFFICER.name(), Role.SUPERVISOR.name(), Role.ADMINISTRATOR.name()))
                // The web apps bring their own CSRF token and their own headers.
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.contentSecurityPolicy(Customizer.withDefaults())
                        .frameOptions(frames -> frames.sameOrigin()))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), path.matcher(WEB_APPS_API)))
                .formLogin(form -> form.loginPage(SignInPage.PATH))
                .logout(logout -> logout.logoutRequestMatcher(
                                path.matcher(HttpMethod.POST, "/camunda/api/*/auth/user/*/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .addFilterBefore(new CurrentRolesFilter(roles), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain ownPages(HttpSecurity http, IdentityService identities, Roles roles) throws Exception {
        var path = PathPatternRequestMatcher.withDefaults();
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                        .permitAll()
                        .requestMatchers(SignInPage.PATH, "/webjars/bootstrap/**", "/assets/**", "/favicon.ico")
                        .permitAll()
                        .requestMatchers("/admin/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers("/cover/**")
                        .hasAnyRole(Role.OFFICER.name(), Role.ADMINISTRATOR.name())
                        .requestMatchers("/cases/**", "/stuck/**", "/programme/**")
                        .hasAnyRole(Role.SUPERVISOR.name(), Role.ADMINISTRATOR.name(), Roles.LEADER)
                        .requestMatchers("/audit/**")
                        .hasRole(Role.AUDITOR.name())
                        .requestMatchers("/", "/webjars/**")
                        .hasAnyRole(
                                Role.OFFICER.name(),
                                Role.SUPERVISOR.name(),
                                Role.ADMINISTRATOR.name(),
                                Role.AUDITOR.name())
                        .requestMatchers(EXTERNAL_TASKS, NAMED_ENGINE)
                        .hasRole(Role.ADMINISTRATOR.name())
                        .anyRequest()
                        .hasAnyRole(Role.OFFICER.name(), Role.SUPERVISOR.name(), Role.ADMINISTRATOR.name()))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(CsrfCookie.repository()).csrfTokenRequestHandler(new CsrfCookie()))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), path.matcher(ENGINE_REST))
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), path.matcher("/api/**")))
                .formLogin(form -> form.loginPage(SignInPage.PATH).permitAll())
                .logout(logout -> logout.logoutSuccessUrl(SignInPage.PATH + "?signedOut"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
                                + "object-src 'none'; base-uri 'self'; frame-ancestors 'self'; form-action 'self'")))
                .addFilterBefore(new CurrentRolesFilter(roles), AuthorizationFilter.class)
                .addFilterAfter(new EngineIdentityFilter(identities), AuthorizationFilter.class)
                .build();
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webAppSignIn() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(Map.of("authentication-provider", WebAppSignIn.class.getName()));
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(AFTER_SPRING_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<PageNonce> pageNonce() {
        var filter = new FilterRegistrationBean<>(new PageNonce());
        filter.addUrlPatterns("/camunda/*");
        filter.setOrder(AFTER_SPRING_SECURITY);
        return filter;
    }

    /** A page's requests come side by side, and some write the same new attribute of the session at once. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsWrittenAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    FilterRegistrationBean<PlainRefusals> plainRefusals(ObjectMapper json) {
        var filter = new FilterRegistrationBean<>(new PlainRefusals(json));
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        filter.setOrder(AFTER_SPRING_SECURITY);
        return filter;
    }

    /** A request to these paths that carries HTTP Basic credentials. */
    private record BasicCredentials(String paths) implements RequestMatcher {

        @Override
        public boolean matches(HttpServletRequest request) {
            var header = request.getHeader("Authorization");
            return header != null
                    && header.regionMatches(true, 0, "Basic ", 0, 6)
                    && PathPatternRequestMatcher.withDefaults().matcher(paths).matches(request);
        }
    }
}
