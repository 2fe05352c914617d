package org.zhishe.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The figures of one measurement of the exam room: a table for people, one JSON object for machines.
record ExamReport(
        String database,
        BenchOptions options,
        List<Figures> rounds,
        double commitRate,
        int acknowledged,
        int lost,
        long residentMib,
        double load) {

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n%s, %d candidates, %d clients in a closed loop, %d processors, load %.1f before%n%n",
                database,
                options.candidates(),
                options.clients(),
                Runtime.getRuntime().availableProcessors(),
                load);
        out.printf(
                "%-10s %9s %7s %9s %9s %9s %9s %11s%n",
                "round", "done", "errors", "per s", "p50 ms", "p99 ms", "max ms", "cpu ms each");
        rounds.forEach(each -> out.printf(
                Locale.ROOT,
                "%-10s %9d %7d %9.1f %9.1f %9.1f %9.1f %11.2f%n",
                each.name(),
                each.done(),
                each.errors(),
                each.perSecond(),
                each.millis(0.5),
                each.millis(0.99),
                each.millis(1),
                each.serverMillisEach()));
        out.printf(
                Locale.ROOT,
                "%nDurable commits of one row: %.0f per s; the saves reach %.0f %% of that.%n",
                commitRate,
                share() * 100);
        out.printf(
                "Answers acknowledged: %d; not in the database as sent, after killing the server: %d.%n",
                acknowledged, lost);
        out.printf("Server's memory at most: %d MiB resident.%n", residentMib);
        rounds.forEach(
                each -> each.firstFailure().ifPresent(why -> out.println(each.name() + " failed first: " + why)));
        out.println(JsonMapper.builder().build().writeValueAsString(json()));
    }

    boolean isGood() {
        return lost == 0 && rounds.stream().allMatch(each -> each.errors() == 0);
    }

    private double share() {
        return round("save").perSecond() / commitRate;
    }

    private Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bench", "exam");
        json.put("database", database);
        json.put("candidates", options.candidates());
        json.put("clients", options.clients());
        json.put("processors", Runtime.getRuntime().availableProcessors());
        json.put("load_before", tenths(load));
        rounds.forEach(each -> put(json, each));
        json.put("commit_rate_per_s", tenths(commitRate));
        json.put("save_share_of_commit_rate", Math.round(share() * 1000) / 1000.0);
        json.put("acknowledged_answers", acknowledged);
        json.put("lost_answers", lost);
        json.put("rss_mb", residentMib);
        return json;
    }

    private static void put(Map<String, Object> json, Figures round) {
        json.put(round.name() + "s", round.done());
        json.put(round.name() + "_errors", round.errors());
        json.put(round.name() + "s_per_s", tenths(round.perSecond()));
        json.put(round.name() + "_p50_ms", tenths(round.millis(0.5)));
        json.put(round.name() + "_p99_ms", tenths(round.millis(0.99)));
    }

    private Figures round(String name) {
        return rounds.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double tenths(double figure) {
        return Math.round(figure * 10) / 10.0;
    }
}
