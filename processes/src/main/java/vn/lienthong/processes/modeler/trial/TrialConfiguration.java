package vn.lienthong.processes.modeler.trial;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.calendar.Deadlines;
import vn.lienthong.processes.calendar.WorkingCalendar;
import vn.lienthong.processes.deployment.DeploymentCheck;
import vn.lienthong.processes.engine.DiagramBeanTypes;
import vn.lienthong.processes.rollout.FanOut;
import vn.lienthong.processes.rollout.Opinions;
import vn.lienthong.processes.rollout.Steps;

@Configuration(proxyBeanMethods = false)
class TrialConfiguration {

    /** Of several places, as many as show that there are several. */
    private static final int PLACES = 2;

    @Bean
    Trials trials(
            DeploymentCheck check,
            Deployed deployed,
            DiagramBeanTypes types,
            SampleOffices offices,
            Playing playing,
            ObjectMapper json,
            Clock clock,
            Agencies agencies,
            WorkingCalendar calendar,
            FanOut fanOut,
            Steps steps) {
        var deadlines = new Deadlines(calendar, playing.clock());
        Map<String, Object> reading = Map.of(
                "agencies", agencies,
                "deadlines", deadlines,
                "fanOut", fewOf(fanOut),
                "opinions", new Opinions(agencies, deadlines),
                "steps", steps);
        var beans = new PlayedBeans(types, playing, reading, offices);
        return new Trials(check, deployed, types, beans, offices, playing, json, clock);
    }

    private static Object fewOf(FanOut fanOut) {
        var proxy = new ProxyFactory(fanOut);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) call -> {
            var answer = call.proceed();
            return answer instanceof Collection<?> places
                    ? places.stream().limit(PLACES).toList()
                    : answer;
        });
        return proxy.getProxy();
    }
}
