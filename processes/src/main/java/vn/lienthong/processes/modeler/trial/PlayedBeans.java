package vn.lienthong.processes.modeler.trial;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.target.EmptyTargetSource;
import vn.lienthong.processes.engine.DiagramBeanTypes;
import vn.lienthong.processes.engine.Refusal;

/**
 * What diagrams get for the beans that they name. Those that only read are the real ones; of all others there is something
 * that has the same functions, does nothing, and answers with samples.
 */
class PlayedBeans {

    private final DiagramBeanTypes types;
    private final Playing playing;
    private final Map<String, Object> reading;
    private final PlayedWork work;
    private final SampleAnswers answers;
    private final Map<String, Object> played = new ConcurrentHashMap<>();

    /** @param reading the beans that only read, by name */
    PlayedBeans(DiagramBeanTypes types, Playing playing, Map<String, Object> reading, SampleOffices offices) {
        this.types = types;
        this.playing = playing;
        this.reading = reading;
        this.work = new PlayedWork(playing, offices);
        this.answers = new SampleAnswers(playing, offices);
    }

    /** @throws Refusal when there is no such bean */
    Object of(String name) {
        var real = reading.get(name);
        return real == null ? played.computeIfAbsent(name, this::play) : real;
    }

    private Object play(String name) {
        var type = types.of(name);
        if (type == null) {
            throw new Refusal("không có việc tự động “%s”".formatted(name));
        }
        return JavaDelegate.class.isAssignableFrom(type)
                ? (JavaDelegate) execution -> does(name, execution)
                : answering(name, type);
    }

    private void does(String name, DelegateExecution execution) {
        work.effects(name, execution).forEach(execution::setVariable);
        playing.story().tell(execution, Story.ENGINE, "Ghi nhận (chạy thật thì ghi vào sổ)");
    }

    private Object answering(String name, Class<?> type) {
        var proxy = new ProxyFactory();
        proxy.setTargetSource(EmptyTargetSource.forClass(type));
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) call -> answers.answer(name, call.getMethod(), call.getArguments()));
        return proxy.getProxy(type.getClassLoader());
    }
}
