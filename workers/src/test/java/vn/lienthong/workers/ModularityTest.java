package vn.lienthong.workers;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modulesUseOnlyWhatOthersOffer() {
        ApplicationModules.of(WorkersApplication.class).verify();
    }
}
