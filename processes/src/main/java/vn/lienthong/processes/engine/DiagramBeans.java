package vn.lienthong.processes.engine;

import java.util.AbstractMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The beans that expressions in diagrams can see, and no others; each is looked up when it is first used. */
class DiagramBeans extends AbstractMap<Object, Object> {

    private final Set<String> names;
    private final Function<String, Object> beans;

    DiagramBeans(Set<String> names, Function<String, Object> beans) {
        this.names = names;
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String string && names.contains(string);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name instanceof String string && names.contains(string) ? beans.apply(string) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names.stream()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, beans.apply(name)))
                .collect(Collectors.toSet());
    }
}
