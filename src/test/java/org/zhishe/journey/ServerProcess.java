package org.zhishe.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The application as it is shipped: the jar, in a process of its own that a test can really kill.
public final class ServerProcess implements AutoCloseable {

    /// How a server is started.
    ///
    /// @param options     of the virtual machine
    /// @param environment what is set besides this process's own environment
    /// @param folder      for the embedded database and the log
    public record Launch(List<String> options, Map<String, String> environment, Path folder) {}

    private static final Duration START = Duration.ofMinutes(5);
    private static final Path JAR = Path.of("target/zhishe.jar");

    private final int port = freePort();
    private final int managementPort = freePort();
    private final Launch launch;
    private Process process;

    /// Starts the jar and waits until it is ready.
    public ServerProcess(Launch launch) throws IOException {
        this.launch = launch;
        this.process = launch();
        awaitHealth();
    }

    /// The environment that configures a MySQL-family server.
    public static Map<String, String> mysql(String url, String user, String password) {
        return Map.of(
                "SPRING_PROFILES_ACTIVE",
                "mysql",
                "ZHISHE_DB_URL",
                url,
                "ZHISHE_DB_USER",
                user,
                "ZHISHE_DB_PASSWORD",
                password);
    }

    /// One that leaves room for a browser beside it; on the embedded database where the environment names no other.
    static ServerProcess small(Map<String, String> environment, Path folder) throws IOException {
        var options = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-Duser.timezone=Asia/Shanghai");
        return new ServerProcess(new Launch(options, environment, folder));
    }

    String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /// SIGKILL: no shutdown hook, no last write.
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Starts it again on the same port and data.
    public void restart() throws IOException {
        process = launch();
        awaitHealth();
    }

    @Override
    public void close() {
        kill();
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(launch.options());
        command.addAll(List.of(
                "-jar",
                JAR.toString(),
                "--server.port=" + port,
                "--zhishe.listen=127.0.0.1",
                "--zhishe.proxy=127.0.0.1",
                "--management.server.port=" + managementPort,
                "--zhishe.data=" + launch.folder()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(launch.environment());
        return builder.start();
    }

    private void awaitHealth() throws IOException {
        var deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            if (isHealthy()) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        kill();
        throw new IllegalStateException("The server did not start:\n" + Files.readString(log()));
    }

    private boolean isHealthy() {
        var health = URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness");
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Path log() {
        return launch.folder().resolve("server.log");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
