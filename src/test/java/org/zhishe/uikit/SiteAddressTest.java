package org.zhishe.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteAddressTest {

    @Test
    void itBeginsWithTheAddressPeopleTypeHoweverThisServerIsReached() {
        assertThat(new SiteAddress("https://exam.example.cn/").of("join/ABCD"))
                .isEqualTo("https://exam.example.cn/join/ABCD");
    }

    @Test
    void withoutOneAndOutsideARequestItIsAPath() {
        assertThat(new SiteAddress("").of("join/ABCD")).isEqualTo("/join/ABCD");
    }
}
