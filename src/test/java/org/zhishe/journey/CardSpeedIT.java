package org.zhishe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhishe.journey.Chromium.Screen;
import org.zhishe.journey.Installation.Kind;

/// Measures the practice card on a phone with a quarter of this machine's processor and 150 ms to the server: how long
/// a choice takes to show, and a verdict beyond its round trip. Prints what it measured; what is reached stands in
/// `docs/performance.md`. It fails where something was not shown at all.
class CardSpeedIT {

    private static final int RUNS = Integer.getInteger("card.runs", 2);
    private static final int QUESTIONS = 10;

    /// Times from the tap to the frame after the change, and how long the request for the verdict took.
    private static final String WATCH = """
            () => {
              window.measured = [];
              const frame = () => new Promise(r => requestAnimationFrame(() => setTimeout(r, 0)));
              document.addEventListener('click', async event => {
                const option = event.target.closest('[data-test=option]');
                if (!option || event.target.tagName === 'INPUT' || option.querySelector('input').type !== 'radio') return;
                const start = event.timeStamp;
                const asked = performance.getEntriesByType('resource').length;
                await frame();
                const shown = option.querySelector('input').checked ? performance.now() - start : null;
                const panel = document.querySelector('[data-test=verdict]');
                while (panel.hidden) await new Promise(r => requestAnimationFrame(r));
                await frame();
                const told = performance.now() - start;
                const request = performance.getEntriesByType('resource').slice(asked)
                  .find(entry => entry.name.endsWith('/responses'));
                window.measured.push({ shown, told, trip: request ? request.responseEnd - request.startTime : null });
              }, true);
            }""";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final Installations INSTALLATIONS = new Installations();

    private final Installation zhishe = INSTALLATIONS.on(Kind.H2);

    @Test
    void aChoiceShowsAndAVerdictComes() {
        var candidate = new Candidate(CHROMIUM.person(Screen.PHONE).newPage(), zhishe.url());
        var page = candidate.page();
        candidate.registers("lianxi-kuaiman");
        slow(page);
        List<double[]> measured = new ArrayList<>();
        for (var run = 0; run < RUNS; run++) {
            page.navigate(zhishe.url() + "/practice");
            page.getByText("随机练习").click();
            page.locator("[data-test=option]").first().waitFor();
            page.evaluate(WATCH);
            for (var question = 1; question <= QUESTIONS; question++) {
                candidate.answersInPractice();
                candidate.presses(question < QUESTIONS ? "下一题" : "看结果");
            }
            measured.addAll(figures(page));
        }
        assertThat(measured).isNotEmpty();
        print("choice shown", measured, 0);
        print("verdict shown", measured, 1);
        print("round trip", measured, 2);
        print("verdict beyond the round trip", measured, 3);
    }

    private static void slow(Page page) {
        var devtools = page.context().newCDPSession(page);
        var cpu = new JsonObject();
        cpu.addProperty("rate", 4);
        devtools.send("Emulation.setCPUThrottlingRate", cpu);
        devtools.send("Network.enable");
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 150);
        network.addProperty("downloadThroughput", 200_000);
        network.addProperty("uploadThroughput", 90_000);
        devtools.send("Network.emulateNetworkConditions", network);
    }

    /// Of single choices only: of others the verdict waits for a button, so they are not watched.
    @SuppressWarnings("unchecked")
    private static List<double[]> figures(Page page) {
        var found = (List<List<Number>>) page.evaluate(
                "() => window.measured.filter(m => m.shown !== null && m.trip !== null && m.told >= m.trip)"
                        + ".map(m => [m.shown, m.told, m.trip, m.told - m.trip])");
        return found.stream()
                .map(each -> each.stream().mapToDouble(Number::doubleValue).toArray())
                .toList();
    }

    private static void print(String what, List<double[]> measured, int column) {
        var sorted =
                measured.stream().mapToDouble(each -> each[column]).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-30s n %d, p50 %.0f ms, p95 %.0f ms, most %.0f ms%n",
                what,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(0.95 * sorted.length) - 1],
                sorted[sorted.length - 1]);
    }
}
