package org.zhishe.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void carriesTheTimeAndTheVersionOfRfc9562() {
        // The example of RFC 9562, appendix A.6.
        var id = Ids.at(0x017F22E279B0L, 0xCC3, 0x18C4DC0C0C07398FL);
        assertThat(id).isEqualTo(UUID.fromString("017F22E2-79B0-7CC3-98C4-DC0C0C07398F"));
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void laterIdsSortLater() {
        var earlier = Ids.at(1_000, -1, -1);
        var later = Ids.at(1_001, 0, 0);
        assertThat(earlier.toString()).isLessThan(later.toString());
    }

    @Test
    void neverRepeats() {
        assertThat(java.util.stream.Stream.generate(Ids::next).limit(10_000)).doesNotHaveDuplicates();
    }

    @Test
    void whatAColumnHoldsIsTheSameIdAgain() {
        var id = Ids.next();
        assertThat(Ids.of(Ids.bytes(id))).isEqualTo(id);
    }
}
