package org.zhishe.identity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Refusal;

/// How far the roles of the person signed in reach, as the database has it now: a role that was ended is worth nothing
/// from then on, whatever the session remembers.
@Service
@Transactional(readOnly = true)
public class Reach {

    private final Accounts accounts;
    private final CurrentAccount current;

    Reach(Accounts accounts, CurrentAccount current) {
        this.accounts = accounts;
        this.current = current;
    }

    /// Where the person signed in has any of these roles; nowhere for nobody.
    public Scope of(Role... roles) {
        return current.find()
                .map(person -> Scope.of(accounts.pathsOf(person.account(), List.of(roles))))
                .orElse(new Scope(List.of()));
    }

    /// Lets the call go on only where the person signed in has one of these roles.
    ///
    /// @throws Refusal where none of these roles of the person signed in reaches the unit
    public void require(UnitRef unit, Role... roles) {
        if (!of(roles).covers(unit)) {
            throw new Refusal("identity.unit.out-of-reach");
        }
    }
}
