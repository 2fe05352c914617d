package org.zhishe.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The machine's own Chromium, driven by Playwright without any download. After each test everyone's windows are
/// closed; what they showed when a test failed is in target/journeys.
final class Chromium implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

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

    private final List<BrowserContext> open = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        Assumptions.assumeTrue(executable().isPresent(), "No Chromium");
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(FLAGS));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            Pictures.keep(context, open);
        }
        open.forEach(BrowserContext::close);
        open.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }

    /// A browser of one person: nothing shared with another context.
    BrowserContext person(Screen screen) {
        return person(screen, new Browser.NewContextOptions());
    }

    BrowserContext person(Screen screen, Browser.NewContextOptions options) {
        return opened(browser.newContext(options.setLocale("zh-CN")
                .setReducedMotion(ReducedMotion.REDUCE) // axe must not measure colours in the middle of a fade
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE)));
    }

    /// A browser in a process of its own that keeps its data in a folder, as somebody's phone does.
    Phone phone(Path folder) {
        var before = descendants();
        var context = opened(playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(executable().orElseThrow())
                                .setArgs(FLAGS)
                                .setLocale("zh-CN")
                                .setTimezoneId("Asia/Shanghai")
                                .setViewportSize(Screen.PHONE.width, Screen.PHONE.height)
                                .setHasTouch(true)));
        var started = descendants();
        started.removeAll(before);
        return new Phone(context, started);
    }

    /// @param processes those of this browser alone
    record Phone(BrowserContext context, Set<ProcessHandle> processes) {}

    /// SIGKILL: the browser writes nothing more.
    void kill(Phone phone) {
        open.remove(phone.context);
        phone.processes.forEach(ProcessHandle::destroyForcibly);
        phone.processes.stream().map(ProcessHandle::onExit).forEach(CompletableFuture::join);
    }

    private BrowserContext opened(BrowserContext context) {
        context.setDefaultTimeout(TIMEOUT);
        open.add(context);
        return context;
    }

    private static Set<ProcessHandle> descendants() {
        return ProcessHandle.current().descendants().collect(Collectors.toSet());
    }

    /// Where bin/test found one; the browser tests are skipped without it.
    private static Optional<Path> executable() {
        return Optional.ofNullable(System.getProperty("test.chromium"))
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }
}
