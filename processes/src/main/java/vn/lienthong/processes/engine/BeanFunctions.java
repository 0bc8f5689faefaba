package vn.lienthong.processes.engine;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
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
        var type = isBean(bean) ? context.getType(bean) : null;
        return type != null
                && Arrays.stream(ClassUtils.getUserClass(type).getDeclaredMethods())
                        .anyMatch(method ->
                                method.getName().equals(function) && Modifier.isPublic(method.getModifiers()));
    }

    @Override
    public boolean isAddress(String bean, String function) {
        return addresses.contains(bean + "." + function) && has(bean, function);
    }
}
