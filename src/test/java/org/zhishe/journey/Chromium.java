package org.zhishe.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The machine's own Chromium, driven by Playwright without any download.
final class Chromium implements AutoCloseable {

    enum Screen {
        PHONE(390, 844),
        DESKTOP(1280, 800);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final double TIMEOUT = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(executable().orElseThrow()))
                        .setArgs(FLAGS));
    }

    /// Where bin/test found one; the browser tests are skipped without it.
    static Optional<String> executable() {
        return Optional.ofNullable(System.getProperty("test.chromium")).filter(path -> !path.isBlank());
    }

    /// A browser of one person: nothing shared with another context.
    BrowserContext person(Screen screen) {
        return person(screen, new Browser.NewContextOptions());
    }

    BrowserContext person(Screen screen, Browser.NewContextOptions options) {
        var context = browser.newContext(options.setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE));
        context.setDefaultTimeout(TIMEOUT);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
