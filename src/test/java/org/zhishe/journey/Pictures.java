package org.zhishe.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/// What every open page showed when a test failed: a picture and its text, in target/journeys.
final class Pictures {

    private static final Path FOLDER = Path.of("target/journeys");

    private Pictures() {}

    static void keep(ExtensionContext test, List<BrowserContext> browsers) {
        var name = test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName() + "-"
                + test.getDisplayName().replaceAll("[^A-Za-z0-9]+", "");
        var pages =
                browsers.stream().flatMap(browser -> browser.pages().stream()).toList();
        for (var index = 0; index < pages.size(); index++) {
            keep(pages.get(index), name + "-" + index);
        }
    }

    private static void keep(Page page, String name) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".txt"), text(page));
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
        } catch (PlaywrightException gone) {
            System.err.println("No picture of " + name + ": " + gone.getMessage());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Page page) {
        return page.url() + "\n\n" + page.locator("body").innerText();
    }
}
