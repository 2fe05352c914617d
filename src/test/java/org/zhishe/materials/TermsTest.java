package org.zhishe.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.Faults;
import org.zhishe.materials.WordGroup.Kind;

/// On the bank that is shipped.
class TermsTest {

    private static final Faults FAULTS = new Faults();
    private static final Terms TERMS = TermFiles.read(new BankFolder(Path.of("question-bank")), FAULTS);

    @Test
    void everyTermIsReadAndFoundByItsOwnName() {
        assertThat(FAULTS.isEmpty()).isTrue();
        assertThat(TERMS.all())
                .hasSizeGreaterThanOrEqualTo(300)
                .allSatisfy(term -> assertThat(TERMS.find(term.chinese())).contains(term));
        assertThat(TERMS.find("  ")).isEqualTo(TERMS.all());
        assertThat(TERMS.find("没有这个词")).isEmpty();
    }

    @Test
    void aTermIsFoundByAnotherWordForItAndByItsEnglishName() {
        assertThat(TERMS.find("案主")).extracting(Term::chinese).contains("服务对象");
        assertThat(TERMS.find("职业水平考试")).extracting(Term::chinese).contains("社会工作者职业资格考试");
        assertThat(TERMS.find("PASSING standard")).extracting(Term::chinese).contains("合格标准");
    }

    @Test
    void whatIsOnlyMixedUpWithItIsNotFound() {
        assertThat(TERMS.find("移情")).extracting(Term::chinese).doesNotContain("同理心");
        var empathy = TERMS.find("同理心").getFirst();
        assertThat(TERMS.groups(empathy, Kind.DISTINCT))
                .anyMatch(group -> group.words().contains("移情"));
    }

    @Test
    void ofARenamedThingThePresentNameStandsLast() {
        assertThat(TERMS.groups())
                .filteredOn(group -> group.kind() == Kind.RENAMED)
                .anySatisfy(group -> assertThat(group.words()).containsExactly("职业水平证书", "社会工作者职业水平证书", "职业资格证书"));
    }
}
