package org.zhishe.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zhishe.DatabaseTest;
import tools.jackson.databind.json.JsonMapper;

/// What browsers need to offer installing: without anybody signed in.
@DatabaseTest
class InstallableTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @Test
    void theManifestNamesIconsThatAreThere() throws Exception {
        var manifest = json.readTree(text(get("/pwa/manifest.webmanifest")));
        assertThat(manifest.path("display").asString()).isEqualTo("standalone");
        assertThat(manifest.path("icons")).hasSize(3).allSatisfy(icon -> {
            var reply = get(icon.path("src").asString());
            assertThat(reply).hasStatusOk().hasContentTypeCompatibleWith("image/png");
        });
    }

    @Test
    void theWorkerStandsAtTheRootAndNamesAPageThatIsThere() throws Exception {
        var worker = get("/sw.js");
        assertThat(worker).hasStatusOk();
        assertThat(worker.getResponse().getHeader("Cache-Control")).contains("no-cache");
        assertThat(text(worker)).contains("'pwa/offline.html'");
        assertThat(get("/pwa/offline.html")).hasStatusOk();
        assertThat(get("/pwa/register.js")).hasStatusOk();
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).exchange();
    }

    private static String text(MvcTestResult reply) throws Exception {
        return reply.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
