package org.zhishe.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.zhishe.kernel.Refusal;

class FailureTest {

    private static final ObjectProvider<Reader> NOBODY = new StaticListableBeanFactory().getBeanProvider(Reader.class);

    private final Texts texts = new Texts(NOBODY, true);

    @Test
    void aRefusalReachesThePersonAsItsTextHoweverDeepItIs() {
        var wrapped = new IllegalStateException(new RuntimeException(new Refusal("identity.sign-in-first")));
        assertThat(Failure.of(wrapped).text(texts)).isEqualTo("请先登录。");
    }

    @Test
    void aStaleWriteHasOneMessage() {
        var stale = new ObjectOptimisticLockingFailureException("Account", 1);
        assertThat(Failure.of(stale).text(texts)).contains("刚被别人改过");
    }

    @Test
    void aLostRaceAndARoleThatIsGoneAreExpected() {
        var busy = Failure.of(new CannotAcquireLockException("deadlock"));
        assertThat(busy).isEqualTo(new Failure.Busy());
        assertThat(busy.text(texts)).contains("请再试一次").doesNotContain("编号");
        var denied = Failure.of(new IllegalStateException(new AuthorizationDeniedException("Access Denied")));
        assertThat(denied).isEqualTo(new Failure.NotAllowed());
        assertThat(denied.text(texts)).contains("你的角色刚变过").doesNotContain("编号");
    }

    @Test
    void everythingElseShowsAReferenceAndNothingOfTheCause() {
        var failure = Failure.of(new IllegalStateException("secret inside"));
        assertThat(failure.text(texts)).contains("编号").doesNotContain("secret");
        assertThat(failure)
                .isInstanceOfSatisfying(
                        Failure.Unexpected.class,
                        unexpected -> assertThat(unexpected.reference()).matches("[2-9A-HJ-NP-Z]{8}"));
    }
}
