package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.zhishe.DatabaseTest;
import org.zhishe.kernel.Refusal;

@DatabaseTest
class RegistrationTest {

    @Autowired
    Registration registration;

    @Autowired
    Accounts accounts;

    @Autowired
    Directory directory;

    @Test
    void whoRegistersIsACandidateWithAHashedPassword() {
        var person = People.aCandidate(registration);
        assertThat(person.roles()).isEqualTo(Set.of(Role.CANDIDATE));
        var account = accounts.findById(person.account()).orElseThrow();
        assertThat(account.passwordHash()).startsWith("{bcrypt}$2a$10$");
        assertThat(directory.find(person.userName().toUpperCase(Locale.ROOT))).contains(person);
    }

    @Test
    void aTakenNameIsRefusedWhateverItsCase() {
        var name = People.newName();
        registration.register(new NewAccount(name, People.PASSWORD, "甲"));
        var again = new NewAccount(name.toUpperCase(Locale.ROOT), People.PASSWORD, "乙");
        assertThatThrownBy(() -> registration.register(again))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("identity.user-name.taken");
    }

    @Test
    void twoAtOnceMakeOneAccount() throws InterruptedException {
        var command = new NewAccount(People.newName(), People.PASSWORD, "甲");
        Callable<Boolean> once = () -> {
            try {
                registration.register(command);
                return true;
            } catch (Refusal taken) {
                return false;
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes =
                    threads.invokeAll(Stream.generate(() -> once).limit(6).toList());
            assertThat(outcomes.stream().filter(outcome -> outcome.resultNow())).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "两\n行", "<script>", "\u00A0", "\u3164\u3164", "\u2800", "\u115F"})
    void aDisplayNameIsOneLineOfText(String displayName) {
        var command = new NewAccount(People.newName(), People.PASSWORD, displayName);
        assertThatThrownBy(() -> registration.register(command)).hasMessageContaining("identity.display-name.form");
    }

    /// Twenty-one of them fit into no column on H2, which counts as Java does.
    @Test
    void aNameIsAsLongAsTheColumnWhateverItsSigns() {
        var rare = "𠮷".repeat(21);
        assertThatThrownBy(() -> registration.register(new NewAccount(People.newName(), People.PASSWORD, rare)))
                .hasMessage("identity.display-name.form");
        assertThatThrownBy(() -> registration.register(new NewAccount(rare, People.PASSWORD, "甲")))
                .hasMessage("identity.user-name.form");
        registration.register(new NewAccount(People.newName(), People.PASSWORD, "\u3000" + "𠮷".repeat(20) + "\u00A0"));
    }

    @Test
    void soManyAccountsAreMadeAtOnePlaceAndNoMoreAtOnce() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("198.51.100.9");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            for (var newcomer = 0; newcomer < 300; newcomer++) {
                assertThatThrownBy(() -> registration.register(new NewAccount("?", "short", "")))
                        .hasMessage("identity.user-name.form");
            }
            assertThatThrownBy(() -> registration.register(new NewAccount("?", "short", "")))
                    .hasMessageContaining("identity.register.too-many");
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
