package org.zhishe.materials;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Fault;
import org.zhishe.bankfiles.Faults;

/// Reads `materials/<slug>.md`: front matter in YAML, then sections, whose headings carry the knowledge points they
/// explain as `{#point}`.
final class NoteFiles {

    static final String FOLDER = "materials";
    static final String MARKDOWN = ".md";
    private static final Pattern FRONT = Pattern.compile("(?s)\\A---\\n(.*?\\n)---\\n(.*)\\z");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");
    static final Pattern ANCHOR = Pattern.compile("\\{#([a-z0-9.-]+)}");

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    /// Every note whose file has no fault; the faults of the others are told.
    static Notes read(BankFolder folder, Faults faults) {
        var files = new NoteFiles();
        return new Notes(sources(folder, faults).stream().map(files::note).toList());
    }

    /// A note as it was written.
    ///
    /// @param body what follows the front matter
    /// @param line on which the body begins, from 1
    record Source(String name, BankNode front, String body, int line) {}

    static List<Source> sources(BankFolder folder, Faults faults) {
        return folder.strays(FOLDER).stream()
                .filter(name -> name.endsWith(MARKDOWN))
                .flatMap(name -> source(folder, name, faults).stream())
                .toList();
    }

    private static Optional<Source> source(BankFolder folder, String name, Faults faults) {
        return folder.bytes(name, faults).flatMap(bytes -> {
            var text = new String(bytes, StandardCharsets.UTF_8);
            var parts = FRONT.matcher(text);
            if (!parts.matches()) {
                faults.add(Fault.of(name, 1, "", "materials.fault.front-matter"));
                return Optional.empty();
            }
            var front = text.substring(0, parts.end(1)); // with its first line, so that the lines of faults are right
            var line = 1 + (int) text.substring(0, parts.start(2)).lines().count();
            return folder.parse(name, "material", front.getBytes(StandardCharsets.UTF_8), faults)
                    .map(file -> new Source(name, file.root(), parts.group(2), line));
        });
    }

    private Note note(Source source) {
        var front = source.front();
        var places = front.at("chapters").items().stream().map(NoteFiles::place).toList();
        return new Note(
                source.name().substring(FOLDER.length() + 1, source.name().length() - MARKDOWN.length()),
                front.at("title").text(),
                places,
                front.at("awaiting").present(),
                sections(source.body()));
    }

    static Note.Place place(BankNode node) {
        return new Note.Place(node.at("subject").text(), node.at("chapter").number());
    }

    /// A wide table is scrolled by itself, with the keyboard too.
    private static String scrolling(String html) {
        return html.replace("<table>", "<div class=\"table\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    private List<Note.Section> sections(String body) {
        List<Note.Section> sections = new ArrayList<>();
        var headings = SECTION.matcher(body).results().toList();
        for (var place = 0; place < headings.size(); place++) {
            var heading = headings.get(place);
            var end = place + 1 < headings.size() ? headings.get(place + 1).start() : body.length();
            var points = ANCHOR.matcher(heading.group(1))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            var title = ANCHOR.matcher(heading.group(1)).replaceAll("").strip();
            var html = renderer.render(parser.parse(body.substring(heading.end(), end)));
            sections.add(new Note.Section(title, points, scrolling(html)));
        }
        return sections;
    }
}
