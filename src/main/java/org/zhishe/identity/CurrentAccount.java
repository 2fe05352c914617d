package org.zhishe.identity;

import java.util.Optional;
import org.zhishe.kernel.Refusal;

/// Who is signed in where this is called: in a screen, a request or a test.
@FunctionalInterface
public interface CurrentAccount {

    Optional<SignedIn> find();

    /// The person signed in; refused when there is none.
    default SignedIn require() {
        return find().orElseThrow(() -> new Refusal("identity.sign-in-first"));
    }
}
