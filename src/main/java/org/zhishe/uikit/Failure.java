package org.zhishe.uikit;

import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.zhishe.kernel.Refusal;

/// Something that went wrong, sorted: a refusal has its own text; a stale write, a lost race and a role that is gone
/// have one each; everything else is logged once under a reference that the person sees and can pass on.
public sealed interface Failure {

    record Refused(Refusal refusal) implements Failure {}

    record Stale() implements Failure {}

    /// The database let others go first: a deadlock, or a lock that came too late.
    record Busy() implements Failure {}

    /// What the person may do changed while the screen was open.
    record NotAllowed() implements Failure {}

    record Unexpected(String reference) implements Failure {}

    static Failure of(Throwable thrown) {
        var refusal = cause(thrown, Refusal.class);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (cause(thrown, OptimisticLockingFailureException.class).isPresent()) {
            return new Stale();
        }
        if (cause(thrown, PessimisticLockingFailureException.class).isPresent()) {
            return new Busy();
        }
        if (cause(thrown, AccessDeniedException.class).isPresent()) {
            return new NotAllowed();
        }
        var reference = References.next();
        LoggerFactory.getLogger(Failure.class).error("Unexpected failure, reference {}", reference, thrown);
        return new Unexpected(reference);
    }

    /// What the person reads.
    default String text(Texts texts) {
        return switch (this) {
            case Refused refused -> texts.of(refused.refusal());
            case Stale stale -> texts.of("uikit.stale");
            case Busy busy -> texts.of("uikit.busy");
            case NotAllowed notAllowed -> texts.of("uikit.not-allowed");
            case Unexpected unexpected -> texts.of("uikit.unexpected", unexpected.reference());
        };
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }
}
