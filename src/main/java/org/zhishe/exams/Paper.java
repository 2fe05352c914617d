package org.zhishe.exams;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishe.kernel.AssignedId;
import org.zhishe.questions.PaperFile;

/// A paper: which questions, in which order; fixed in a file, or drawn by lot. A sitting freezes the versions that are
/// current when it starts.
@Entity
@Table(name = "exams_paper")
class Paper extends AssignedId<String> {

    @Id
    private String id;

    private String subject;

    private String title;

    private boolean sealed;

    @Column(columnDefinition = "longtext")
    @Convert(converter = LinesText.class)
    private List<String> questions;

    private boolean withdrawn;

    private @Nullable Long drawnSeed;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Paper() {}

    Paper(PaperFile file) {
        this.id = file.id();
        this.subject = file.subject();
        this.title = file.title();
        this.sealed = file.sealed();
        this.questions = file.questions();
    }

    static Paper drawn(PaperNumber number, String subject, String title, List<String> questions) {
        var paper = new Paper(new PaperFile(number.paperId(), subject, title, false, questions));
        paper.drawnSeed = number.seed();
        return paper;
    }

    @Override
    public String getId() {
        return id;
    }

    PaperFile file() {
        return new PaperFile(id, subject, title, sealed, questions);
    }

    String subject() {
        return subject;
    }

    String title() {
        return title;
    }

    boolean isSealed() {
        return sealed;
    }

    /// Drawn by lot, for one person; offered to nobody else.
    boolean isDrawn() {
        return drawnSeed != null;
    }

    List<String> questions() {
        return questions;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /// Takes over what the file says now. Sittings keep what they froze.
    void follow(PaperFile file) {
        title = file.title();
        sealed = file.sealed();
        questions = file.questions();
        withdrawn = false;
    }

    /// The file is gone: no new sitting starts, old ones stay.
    void withdraw() {
        withdrawn = true;
    }

    @Converter
    static final class LinesText implements AttributeConverter<List<String>, String> {

        @Override
        public String convertToDatabaseColumn(List<String> lines) {
            return String.join("\n", lines);
        }

        @Override
        public List<String> convertToEntityAttribute(String text) {
            return text.lines().toList();
        }
    }
}
