package org.zhishe.architecture;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/// Holds for methods from which no chain of calls leads to a class, however many methods lie between. Calls through
/// an interface end the chain.
final class NeverLead extends ArchCondition<JavaMethod> {

    private final String owner;

    private NeverLead(String owner) {
        super("never lead to " + owner);
        this.owner = owner;
    }

    static NeverLead to(String owner) {
        return new NeverLead(owner);
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (method.getOwner().getName().equals(owner)) {
            return;
        }
        Set<JavaCodeUnit> seen = new HashSet<>();
        var open = new ArrayDeque<JavaCodeUnit>();
        open.add(method);
        while (!open.isEmpty()) {
            for (var call : open.remove().getCallsFromSelf()) {
                if (call.getTargetOwner().getName().equals(owner)) {
                    events.add(
                            SimpleConditionEvent.violated(method, method.getFullName() + ": " + call.getDescription()));
                    return;
                }
                call.getTarget().resolveMember().filter(seen::add).ifPresent(open::add);
            }
        }
    }
}
