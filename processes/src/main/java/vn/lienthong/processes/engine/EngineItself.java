package vn.lienthong.processes.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.stereotype.Component;

/** Does something as the engine does it by itself, whoever's request it is part of: whoever calls has checked. */
@Component
public class EngineItself {

    private final IdentityService identities;

    EngineItself(IdentityService identities) {
        this.identities = identities;
    }

    public <T> T does(Supplier<T> work) {
        var person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return work.get();
        } finally {
            ((IdentityServiceImpl) identities).setAuthentication(person);
        }
    }
}
