package org.zhishe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhishe.journey.Chromium.Screen;
import org.zhishe.journey.Installation.Kind;

/// From a verdict to the note that explains its knowledge point, and through the notes by chapter.
class NotesJourneyIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final Installations INSTALLATIONS = new Installations();

    private final Installation zhishe = INSTALLATIONS.on(Kind.H2);

    @ParameterizedTest
    @EnumSource(Screen.class)
    void fromAVerdictToItsNoteAndOn(Screen screen) {
        var candidate = new Candidate(CHROMIUM.person(screen).newPage(), zhishe.url());
        candidate.registers("biji-" + screen.name().toLowerCase(Locale.ROOT));
        var page = candidate.page();
        candidate.goesOnPractising();
        candidate.answersInPractice();
        var note = page.context()
                .waitForPage(() -> page.locator("[data-test=to-note]").first().click());
        note.locator(".note-page").waitFor();
        assertThat(note).hasURL(Pattern.compile(".*/notes/[a-z-]+#[a-z0-9.-]+"));
        var point = note.url().substring(note.url().indexOf('#') + 1);
        assertThat(note.locator("[id='" + point + "']")).isInViewport();
        Accessibility.check(note, "a study note");
        page.navigate(zhishe.url() + "/notes");
        Accessibility.check(page, "the study notes");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("第6章 个案工作方法"))
                .first()
                .click();
        page.locator(".note-contents summary").click();
        page.locator(".note-contents a")
                .filter(new Locator.FilterOptions().setHasText("危机介入"))
                .click();
        assertThat(page.locator("h2")
                        .filter(new Locator.FilterOptions().setHasText("危机介入"))
                        .first())
                .isInViewport();
        assertThat(page.locator(".note-contents")).hasAttribute("open", "");
        looksUpATerm(page);
    }

    /// By an older word for it.
    private void looksUpATerm(Page page) {
        page.navigate(zhishe.url() + "/notes");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("术语").setExact(true))
                .click();
        page.getByLabel("找一个词").fill("案主");
        var term = page.locator(".term").filter(new Locator.FilterOptions().setHasText("服务对象"));
        assertThat(term.first()).containsText("也叫");
        Accessibility.check(page, "terms");
        page.getByLabel("找一个词").fill("没有这个词");
        assertThat(page.getByText("没有找到这个词")).isVisible();
    }
}
