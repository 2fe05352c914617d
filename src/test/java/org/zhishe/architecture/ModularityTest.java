package org.zhishe.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.zhishe.Zhishe;

class ModularityTest {

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Zhishe.class).verify();
    }
}
