package org.zhishe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhishe.journey.Chromium.Screen;
import org.zhishe.journey.Installation.Kind;

/// A paper is handed in once, whatever is clicked, and what was handed in stays as it is.
class HandInIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final Installations INSTALLATIONS = new Installations();

    @Test
    void aDoubleClickHandsInOnceAndNothingLeadsBackIntoThePaper() {
        var context = CHROMIUM.person(Screen.DESKTOP);
        List<String> handIns = new ArrayList<>();
        context.onRequest(request -> handIns.addAll(handIn(request)));
        var candidate =
                new Candidate(context.newPage(), INSTALLATIONS.on(Kind.H2).url());
        candidate.registers("jiaojuan");
        candidate.startsTheFirstPaper();
        candidate.chooses("A");
        candidate.everythingIsSaved();
        candidate.asksToHandIn();
        candidate.test("submit-confirm").dblclick();
        assertThat(candidate.answersOnTheReceipt()).isEqualTo(Map.of(1, "A"));
        var hash = candidate.receiptHash();
        candidate.readsTheResult();
        candidate.page().goBack();
        assertThat(candidate.answersOnTheReceipt()).isEqualTo(Map.of(1, "A"));
        assertThat(candidate.receiptHash()).isEqualTo(hash);
        assertThat(candidate.test("option")).hasCount(0);
        assertThat(handIns).hasSize(1);
    }

    /// On a computer that others use too.
    @Test
    void nothingOfTheSittingStaysInTheBrowser() {
        var context = CHROMIUM.person(Screen.DESKTOP);
        var candidate =
                new Candidate(context.newPage(), INSTALLATIONS.on(Kind.H2).url());
        candidate.registers("gongyong");
        candidate.startsTheFirstPaper();
        candidate.chooses("A");
        candidate.everythingIsSaved();
        var address = candidate.page().url();
        candidate.handsIn();
        candidate.page().close();
        var next = context.newPage();
        next.navigate(address);
        assertThat(next.locator("[data-test=no-token]")).isVisible();
    }

    private static List<String> handIn(Request request) {
        return request.method().equals("POST") && request.url().endsWith("/submit")
                ? List.of(request.url())
                : List.of();
    }
}
