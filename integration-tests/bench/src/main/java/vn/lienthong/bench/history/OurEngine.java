package vn.lienthong.bench.history;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.SpringApplication;

/** The load within the process application as it is delivered, from its own jar: journal, outbox, relay and all. */
public final class OurEngine {

    private static final String APPLICATION = "vn.lienthong.processes.ProcessApplication";

    private OurEngine() {}

    public static void main(String[] arguments) throws Exception {
        try (var context = SpringApplication.run(Class.forName(APPLICATION), arguments)) {
            EngineLoad.serve(context.getBean(ProcessEngine.class));
        }
        System.exit(0);
    }
}
