package vn.lienthong.processes.deployment;

import java.util.List;

/** What expressions may ask for: the beans for diagrams and what they offer. */
public interface DiagramFunctions {

    boolean isBean(String name);

    /** Whether a bean has a function of its own by this name. */
    boolean has(String bean, String function);

    /** All functions, as {@code bean.function}, in the order of the alphabet. */
    List<String> all();

    /** Whether a function gives the address that a connector may call: one that the operator has set. */
    boolean isAddress(String bean, String function);
}
