package org.zhishe.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhishe.identity.DemoAccounts;
import org.zhishe.identity.Role;
import org.zhishe.uikit.Texts;

/// The people of the demo, one for each kind of work. Names and city are invented.
@Component
@Profile("demo")
final class Cast implements DemoAccounts {

    private static final String PASSWORD = "zhishe-demo";

    private final Texts texts;

    Cast(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<DemoAccount> all() {
        return List.of(
                member("linxiaomei", Role.CANDIDATE),
                member("shenguoan", Role.TRAINER),
                member("chenjingzhi", Role.MENTOR),
                member("hanmingyuan", Role.EDITOR),
                member("yunxi", Role.ORGANISER),
                member("guanliyuan", Role.ADMIN));
    }

    private DemoAccount member(String userName, Role role) {
        var name = texts.of("demo." + userName);
        return new DemoAccount(userName, PASSWORD, name, role, texts.of("demo." + userName + ".note"));
    }
}
