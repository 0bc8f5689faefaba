package vn.lienthong.tests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.Partner;
import vn.lienthong.stack.StackSettings;

/**
 * The one stack of all tests, started with the first and stopped after the last. Each test makes its own cases. Logs
 * stay in {@code target/stack} until the next run.
 */
final class SharedStack {

    /** Id of the account that may deploy alone. */
    static final String DEPLOYER = "thu-trien-khai";

    private static final List<String> PARTNERS = List.of(
            "PARTNERS_POPULATION",
            "PARTNERS_VNEID",
            "PARTNERS_WELFARE",
            "PARTNERS_FEES",
            "JUDICIAL_ISSUERS_STP",
            "JUDICIAL_ISSUERS_CAT",
            "PAYMENT_CHANNELS_VBA",
            "PAYMENT_CHANNELS_VCB",
            "PAYMENT_CHANNELS_BIDV",
            "PAYMENT_CHANNELS_VIDT",
            "PAYMENT_CHANNELS_MM",
            "PAYMENT_CHANNELS_BUUDIEN");

    private static final LocalStack STACK = start();

    private SharedStack() {}

    static LocalStack get() {
        return STACK;
    }

    /** The same stack, with the partners' sandboxes: started with the first test that needs them. */
    static synchronized LocalStack withPartners() {
        if (STACK.partners().values().stream().noneMatch(Partner::isRunning)) {
            STACK.startPartners();
        }
        return STACK;
    }

    private static LocalStack start() {
        var applicationSettings = new HashMap<>(Map.of(
                "SPRING_PROFILES_ACTIVE", "demo",
                "LIENTHONG_DEADLINES_EVERY", "1s",
                "LIENTHONG_COVER_EVERY", "1s",
                "LIENTHONG_ENGINE_DEPLOYERS", DEPLOYER,
                "LIENTHONG_MODELER_EVERY", "1s",
                "LIENTHONG_RETENTION_AT", "*/2 * * * * *",
                "LIENTHONG_PAYMENT_ASKAGAIN", "200ms",
                "LIENTHONG_JUDICIAL_ASKAGAIN", "200ms",
                "LIENTHONG_PAYOUT_LIST_DEADAFTER", "10s"));
        // Many failures, as in life, in less time than in life.
        applicationSettings.put("LIENTHONG_TASKS_LONGESTPAUSE", "5s");
        applicationSettings.put("LIENTHONG_TASKS_RETRIES", "16");
        // So long does a task wait whose worker was killed.
        applicationSettings.put("LIENTHONG_TASKS_LOCK", "20s");
        // Each time costs the index new segments.
        applicationSettings.put("LIENTHONG_INDEXING_REST", "1s");
        for (var partner : PARTNERS) {
            applicationSettings.put("LIENTHONG_" + partner + "_REST", "2s");
            // A late answer of a sandbox has to come too late.
            applicationSettings.put("LIENTHONG_" + partner + "_ANSWERING", "5s");
        }
        var settings = StackSettings.forTests(TestData.folder()).withApplicationSettings(applicationSettings);
        var stack = LocalStack.startFresh(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop-stack"));
        stack.startApplications();
        return stack;
    }

    private static void stop(LocalStack stack) {
        stack.close();
        TestData.giveBack();
    }
}
