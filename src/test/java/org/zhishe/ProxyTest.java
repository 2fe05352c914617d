package org.zhishe;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The web server as it is configured, without the application: whom it believes.
class ProxyTest {

    @Test
    void aForgedForwardingHeaderIsNotBelieved() throws IOException, InterruptedException {
        assertThat(addressSeen()).isEqualTo("127.0.0.1 http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.9.8.0/24,127.0.0.0/8"})
    void aNamedProxyIsBelieved(String proxy) throws IOException, InterruptedException {
        assertThat(addressSeen("--zhishe.proxy=" + proxy)).isEqualTo("203.0.113.7 https");
    }

    @Test
    void anotherProxyIsNot() throws IOException, InterruptedException {
        assertThat(addressSeen("--zhishe.proxy=10.9.8.7")).isEqualTo("127.0.0.1 http");
    }

    private static String addressSeen(String... settings) throws IOException, InterruptedException {
        var builder = new SpringApplicationBuilder(Server.class)
                .properties("server.port=0", "server.address=127.0.0.1", "logging.level.root=warn");
        try (var context = (ServletWebServerApplicationContext) builder.run(settings);
                var client = HttpClient.newHttpClient()) {
            var port = context.getWebServer().getPort();
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .header("X-Forwarded-For", "203.0.113.7")
                    .header("X-Forwarded-Proto", "https")
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class Server {

        @Bean
        ServletRegistrationBean<HttpServlet> mirror() {
            return new ServletRegistrationBean<>(new Mirror(), "/");
        }
    }

    /// Answers with where the request seems to come from.
    private static final class Mirror extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getRemoteAddr() + " " + request.getScheme());
        }
    }
}
