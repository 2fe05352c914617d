package org.zhishe.privacy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.zhishe.kernel.Refusal;
import org.zhishe.privacy.Exports;
import org.zhishe.uikit.Zones;

/// Sends the person signed in everything kept of them.
@Controller
class ExportController {

    private final Exports exports;
    private final Zones zones;

    ExportController(Exports exports, Zones zones) {
        this.exports = exports;
        this.zones = zones;
    }

    /// Collects first and writes then: what fails, fails before the browser has half a file.
    @GetMapping("/account/data/export")
    void export(HttpServletResponse response) throws IOException {
        var export = exports.ofMine();
        var name = "zhishe-" + zones.today() + ".zip";
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        export.write(response.getOutputStream());
    }

    @ExceptionHandler
    String refused(Refusal running) {
        return "redirect:/account/data?busy";
    }
}
