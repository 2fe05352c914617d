package org.zhishe.questions;

import java.util.UUID;
import org.zhishe.kernel.Ids;

/// A question's row, and the version that goes with it where one is to be written.
///
/// @param file the owning file; empty for questions written in the product
/// @param json the version's content; empty where no version is written
/// @param takenBack whether an editor withdrew it
/// @param overruled the hash of what the file says where an editor said otherwise; empty where none did
record StoredQuestion(
        String id,
        String origin,
        String file,
        String subject,
        int chapter,
        int difficulty,
        QuestionStatus status,
        UUID version,
        int number,
        String hash,
        String json,
        String overruled,
        boolean takenBack) {

    static final String FILE = "FILE";
    static final String PRODUCT = "PRODUCT";

    static StoredQuestion first(QuestionFile.Entry entry, String file, String json, String hash) {
        return of(entry, file, 1, json, hash);
    }

    StoredQuestion next(QuestionFile.Entry entry, String newFile, String newJson, String newHash) {
        return of(entry, newFile, number + 1, newJson, newHash);
    }

    StoredQuestion published(String newFile) {
        return withoutVersion(newFile, QuestionStatus.PUBLISHED, "", false);
    }

    /// Owned by a file that still, or again, says what an editor overruled.
    StoredQuestion movedTo(String newFile) {
        var now = takenBack ? QuestionStatus.WITHDRAWN : QuestionStatus.PUBLISHED;
        return withoutVersion(newFile, now, overruled, takenBack);
    }

    /// Withdrawn by an editor.
    StoredQuestion takeBack() {
        return withoutVersion(file, QuestionStatus.WITHDRAWN, saidByFile(), true);
    }

    private StoredQuestion withoutVersion(
            String newFile, QuestionStatus newStatus, String newOverruled, boolean newTakenBack) {
        return new StoredQuestion(
                id,
                origin,
                newFile,
                subject,
                chapter,
                difficulty,
                newStatus,
                version,
                number,
                hash,
                "",
                newOverruled,
                newTakenBack);
    }

    /// With a version that an editor wrote.
    StoredQuestion edited(QuestionVersion newer, String newJson, String newHash) {
        return new StoredQuestion(
                id,
                origin,
                file,
                newer.subject(),
                newer.chapter(),
                newer.difficulty(),
                QuestionStatus.PUBLISHED,
                newer.id(),
                newer.number(),
                newHash,
                newJson,
                saidByFile(),
                false);
    }

    private String saidByFile() {
        return overruled.isEmpty() && !ofProduct() ? hash : overruled;
    }

    /// Whether a file that says this says what an editor overruled.
    boolean isOverruled(String other) {
        return overruled.equals(other);
    }

    boolean isOverruled() {
        return !overruled.isEmpty();
    }

    boolean hasContent(String other) {
        return hash.equals(other);
    }

    boolean isOf(String name) {
        return file.equals(name);
    }

    boolean ofProduct() {
        return origin.equals(PRODUCT);
    }

    boolean isWithdrawn() {
        return status == QuestionStatus.WITHDRAWN;
    }

    private static StoredQuestion of(QuestionFile.Entry entry, String file, int number, String json, String hash) {
        var content = entry.content();
        return new StoredQuestion(
                entry.id(),
                FILE,
                file,
                content.subject(),
                content.chapter(),
                content.difficulty(),
                QuestionStatus.PUBLISHED,
                Ids.next(),
                number,
                hash,
                json,
                "",
                false);
    }
}
