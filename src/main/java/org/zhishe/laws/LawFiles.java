package org.zhishe.laws;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Faults;

/// Reads `laws/<id>.yaml`.
public final class LawFiles {

    private LawFiles() {}

    /// Every law whose file has no fault; the faults of the others are told.
    public static Laws read(BankFolder folder, Faults faults) {
        var laws = new HashMap<String, Law>();
        for (var name : folder.files("laws", faults)) {
            read(folder, name, faults).ifPresent(law -> laws.put(law.id(), law));
        }
        return new Laws(laws);
    }

    private static Optional<Law> read(BankFolder folder, String name, Faults faults) {
        var file = folder.read(name, "law", faults);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var root = file.get().root();
        var own = new Faults();
        check(name, root, own);
        faults.addAll(own.sorted());
        return own.isEmpty() ? Optional.of(law(root)) : Optional.empty();
    }

    private static void check(String name, BankNode root, Faults faults) {
        var id = root.at("id");
        if (!name.equals("laws/" + id.text() + ".yaml")) {
            faults.add(id.fault("laws.fault.file-name", id.text()));
        }
        var lastDay = LocalDate.MIN;
        var versions = root.at("versions").items().stream()
                .sorted(Comparator.comparing(version -> version.at("from").date()))
                .toList();
        for (var version : versions) {
            var from = version.at("from");
            if (!version.at("version").text().equals(from.text())) {
                faults.add(version.at("version").fault("laws.fault.version-name", from.text()));
            }
            if (!from.date().isAfter(lastDay)) {
                faults.add(from.fault("laws.fault.overlap", from.text()));
            }
            lastDay = version.at("until").findDate().orElse(LocalDate.MAX);
            if (lastDay.isBefore(from.date())) {
                faults.add(version.at("until").fault("laws.fault.until", from.text()));
            }
        }
    }

    private static Law law(BankNode node) {
        return new Law(
                node.at("id").text(),
                node.at("title").text(),
                node.at("short").text(),
                Law.Kind.valueOf(node.at("kind").text().toUpperCase(Locale.ROOT)),
                Integer.parseInt(node.at("area").text()),
                node.at("authority").text(),
                node.at("documentNumber").findText(),
                node.at("verified").flag(false),
                node.at("gist").text(),
                node.at("versions").items().stream()
                        .map(LawFiles::version)
                        .sorted(Comparator.comparing(LawVersion::from))
                        .toList());
    }

    private static LawVersion version(BankNode node) {
        var source = node.at("source");
        return new LawVersion(
                node.at("version").date(),
                node.at("adopted").findDate(),
                node.at("from").date(),
                node.at("until").findDate(),
                node.at("changes").findText(),
                source.present() ? Optional.of(source(source)) : Optional.empty());
    }

    private static LawVersion.Source source(BankNode node) {
        return new LawVersion.Source(
                node.at("title").text(),
                node.at("publisher").findText(),
                node.at("read").findDate());
    }
}
