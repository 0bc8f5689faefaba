package vn.lienthong.workers.judicial;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether at least one issuer has an address. */
class AnyIssuer implements Condition {

    private static final Bindable<Map<String, Object>> ISSUERS = Bindable.mapOf(String.class, Object.class);

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Binder.get(context.getEnvironment())
                .bind("lienthong.judicial.issuers", ISSUERS)
                .isBound();
    }
}
