package org.zhishe.syllabus;

import java.util.List;
import java.util.Optional;

/// The chapters and knowledge points of one subject in one edition.
public record Syllabus(String subject, int edition, List<Chapter> chapters) {

    public Syllabus {
        chapters = List.copyOf(chapters);
    }

    /// A chapter and its knowledge points.
    ///
    /// @param verified whether the title was read in a published source; others are shown as not yet checked
    public record Chapter(int number, String title, boolean verified, List<Point> points) {

        public Chapter {
            points = List.copyOf(points);
        }
    }

    public record Point(String id, String name) {}

    public Optional<Chapter> chapter(int number) {
        return chapters.stream().filter(chapter -> chapter.number() == number).findFirst();
    }

    public Optional<Point> point(String id) {
        return chapters.stream()
                .flatMap(chapter -> chapter.points().stream())
                .filter(point -> point.id().equals(id))
                .findFirst();
    }
}
