package vn.lienthong.processes.engine;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** The beans that diagrams may use, and what they are; none is made for that. */
public class DiagramBeanTypes {

    private final Set<String> names;
    private final BeanFactory beans;

    public DiagramBeanTypes(Collection<String> names, BeanFactory beans) {
        this.names = Set.copyOf(names);
        this.beans = beans;
    }

    public Set<String> names() {
        return names;
    }

    /** Null for a bean that diagrams may not use, or that there is not. */
    public @Nullable Class<?> of(String name) {
        return names.contains(name) && beans.containsBean(name) ? beans.getType(name) : null;
    }
}
