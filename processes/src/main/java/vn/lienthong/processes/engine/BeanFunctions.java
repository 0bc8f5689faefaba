package vn.lienthong.processes.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;
import vn.lienthong.processes.deployment.DiagramFunctions;

/** The beans that diagrams may use, and their own public functions. */
class BeanFunctions implements DiagramFunctions {

    private final Set<String> beans;
    private final Set<String> addresses;
    private final ApplicationContext context;

    /** @param addresses as {@code bean.function} */
    BeanFunctions(Set<String> beans, Set<String> addresses, ApplicationContext context) {
        this.beans = beans;
        this.addresses = addresses;
        this.context = context;
    }

    @Override
    public boolean isBean(String name) {
        return beans.contains(name);
    }

    @Override
    public boolean has(String bean, String function) {
        return functions(bean).anyMatch(function::equals);
    }

    @Override
    public List<String> all() {
        return beans.stream()
                .flatMap(bean -> functions(bean).distinct().map(function -> bean + "." + function))
                .sorted()
                .toList();
    }

    private Stream<String> functions(String bean) {
        var type = isBean(bean) ? context.getType(bean) : null;
        return type == null
                ? Stream.of()
                : Arrays.stream(ClassUtils.getUserClass(type).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName);
    }

    @Override
    public boolean isAddress(String bean, String function) {
        return addresses.contains(bean + "." + function) && has(bean, function);
    }
}
