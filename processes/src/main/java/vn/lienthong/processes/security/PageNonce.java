package vn.lienthong.processes.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request of a web app a nonce of its own. The web apps hand the nonce from the header to the page through
 * the servlet context, which all requests share: of two at once, one page gets the other's nonce, and the browser
 * refuses its scripts.
 */
class PageNonce extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = ownNonce(request.getServletContext());
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return context;
                    }
                },
                response);
    }

    private static ServletContext ownNonce(ServletContext shared) {
        var nonce = new OwnAttribute(ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE);
        return (ServletContext) Proxy.newProxyInstance(
                PageNonce.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) ->
                        nonce.isMeant(arguments) ? nonce.use(method, arguments) : call(shared, method, arguments));
    }

    private static @Nullable Object call(ServletContext shared, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(shared, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }

    /** One attribute of a servlet context, kept beside it. */
    private static final class OwnAttribute {

        private final String name;
        private @Nullable Object value;

        OwnAttribute(String name) {
            this.name = name;
        }

        boolean isMeant(Object @Nullable [] arguments) {
            return arguments != null && arguments.length > 0 && name.equals(arguments[0]);
        }

        @Nullable
        Object use(Method method, Object[] arguments) {
            return switch (method.getName()) {
                case "getAttribute" -> value;
                case "setAttribute" -> {
                    value = arguments[1];
                    yield null;
                }
                default -> throw new UnsupportedOperationException(method.getName());
            };
        }
    }
}
