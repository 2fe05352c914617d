package org.zhishe.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhishe.identity.DemoAccounts;
import org.zhishe.identity.Role;
import org.zhishe.identity.UnitKind;
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
    public List<DemoUnit> units() {
        return List.of(
                new DemoUnit("云溪市", UnitKind.CITY, ""),
                new DemoUnit("云东区", UnitKind.DISTRICT, "云溪市"),
                new DemoUnit("溪南县", UnitKind.DISTRICT, "云溪市"),
                new DemoUnit("同行社会工作服务中心", UnitKind.AGENCY, "云溪市"),
                new DemoUnit("柳荫街道社工站", UnitKind.STATION, "云东区"),
                new DemoUnit("河埠街道社工站", UnitKind.STATION, "云东区"),
                new DemoUnit("梅园镇社工站", UnitKind.STATION, "溪南县"),
                new DemoUnit("柳荫社区", UnitKind.COMMUNITY, "柳荫街道社工站"),
                new DemoUnit("槐安社区", UnitKind.COMMUNITY, "柳荫街道社工站"),
                new DemoUnit("河埠社区", UnitKind.COMMUNITY, "河埠街道社工站"),
                new DemoUnit("梅园村", UnitKind.COMMUNITY, "梅园镇社工站"));
    }

    @Override
    public List<DemoAccount> all() {
        return List.of(
                member("linxiaomei", Role.CANDIDATE, "柳荫社区"),
                member("zhengyulan", Role.COORDINATOR, "柳荫街道社工站"),
                member("shenguoan", Role.TRAINER, "云溪市"),
                member("chenjingzhi", Role.MENTOR, "云溪市"),
                member("hanmingyuan", Role.EDITOR, "云溪市"),
                member("yunxi", Role.ORGANISER, "云溪市"),
                member("guanliyuan", Role.ADMIN, "云溪市"),
                colleague("wuguilan", "吴桂兰", "柳荫社区"),
                colleague("zhaoyifan", "赵一帆", "柳荫社区"),
                colleague("sunhaiyan", "孙海燕", "槐安社区"),
                colleague("qianjianguo", "钱建国", "槐安社区"),
                colleague("mading", "马丁", "河埠社区"),
                colleague("heruyu", "何如玉", "梅园村"),
                colleague("tangxiu", "唐秀", "同行社会工作服务中心"));
    }

    private DemoAccount member(String userName, Role role, String unit) {
        var name = texts.of("demo." + userName);
        return new DemoAccount(userName, PASSWORD, name, role, unit, texts.of("demo." + userName + ".note"));
    }

    /// Fills the lists of a unit; nobody signs in as one of them.
    private static DemoAccount colleague(String userName, String name, String unit) {
        return new DemoAccount(userName, PASSWORD, name, Role.CANDIDATE, unit, "");
    }
}
