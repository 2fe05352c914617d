package org.zhishe.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinLinkTest {

    @Test
    void itBeginsWithTheAddressPeopleTypeHoweverThisServerIsReached() {
        assertThat(new JoinLink("https://exam.example.cn/").of("ABCD")).isEqualTo("https://exam.example.cn/join/ABCD");
    }

    @Test
    void withoutOneAndOutsideARequestItIsAPath() {
        assertThat(new JoinLink("").of("ABCD")).isEqualTo("/join/ABCD");
    }
}
