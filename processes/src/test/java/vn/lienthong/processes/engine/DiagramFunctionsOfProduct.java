package vn.lienthong.processes.engine;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.ClassUtils;
import vn.lienthong.processes.deployment.DiagramFunctions;

/** The beans for diagrams as the product's settings name them, found among its classes without starting it. */
public final class DiagramFunctionsOfProduct implements DiagramFunctions {

    private static final Map<String, Class<?>> BEANS = beans();
    private static final Set<String> ADDRESSES = Set.of("judicialNotices.url");

    private static Map<String, Class<?>> beans() {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        var named = Objects.requireNonNull(settings.getObject()).entrySet().stream()
                .filter(setting -> setting.getKey().toString().startsWith("lienthong.engine.diagram-beans"))
                .map(setting -> setting.getValue().toString())
                .toList();
        var classes = new HashMap<String, Class<?>>();
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        for (BeanDefinition each : scanner.findCandidateComponents("vn.lienthong.processes")) {
            var name = AnnotationBeanNameGenerator.INSTANCE.generateBeanName(each, new SimpleBeanDefinitionRegistry());
            if (named.contains(name)) {
                classes.put(name, ClassUtils.resolveClassName(Objects.requireNonNull(each.getBeanClassName()), null));
            }
        }
        return classes;
    }

    /** Their names. */
    public static Set<String> names() {
        return BEANS.keySet();
    }

    @Override
    public boolean isBean(String name) {
        return BEANS.containsKey(name);
    }

    @Override
    public boolean has(String bean, String function) {
        return isBean(bean)
                && Arrays.stream(Objects.requireNonNull(BEANS.get(bean)).getDeclaredMethods())
                        .anyMatch(method ->
                                method.getName().equals(function) && Modifier.isPublic(method.getModifiers()));
    }

    @Override
    public List<String> all() {
        return BEANS.entrySet().stream()
                .flatMap(bean -> Arrays.stream(bean.getValue().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method -> bean.getKey() + "." + method.getName()))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public boolean isAddress(String bean, String function) {
        return ADDRESSES.contains(bean + "." + function);
    }
}
