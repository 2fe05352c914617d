package org.zhishe.candidacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.identity.PersonalData;
import org.zhishe.syllabus.Level;
import org.zhishe.syllabus.Names;
import org.zhishe.syllabus.Programme;
import org.zhishe.uikit.Texts;

/// What a person prepares for. Belongs to them alone.
@Service
@Transactional(readOnly = true)
class CandidacyData implements PersonalData {

    private final Candidates candidates;
    private final Programme programme;
    private final Texts texts;

    CandidacyData(Candidates candidates, Programme programme, Texts texts) {
        this.candidates = candidates;
        this.programme = programme;
        this.texts = texts;
    }

    @Override
    public String module() {
        return "candidacy";
    }

    @Override
    public Set<String> columns() {
        return Set.of("candidacy_candidate.account", "candidacy_pass.account");
    }

    @Override
    public List<Candidacy> export(UUID account) {
        return candidates.findById(account).map(Candidate::candidacy).stream().toList();
    }

    @Override
    public List<Line> overview(UUID account) {
        return export(account).stream()
                .flatMap(candidacy -> Stream.concat(
                        Stream.of(line("candidacy.overview.exam", candidacy.examYear(), level(candidacy.level()))),
                        candidacy.passes().stream().map(this::line)))
                .toList();
    }

    private Line line(Pass pass) {
        return line("candidacy.overview", pass.examYear(), programme.nameOf(pass.subject()));
    }

    private Line line(String key, int year, Names what) {
        return Line.of(key, String.valueOf(year), what.in(texts.locale()));
    }

    /// Its id where the programme no longer has it.
    private Names level(String id) {
        return programme.levels().stream()
                .filter(level -> level.id().equals(id))
                .map(Level::name)
                .findFirst()
                .orElseGet(() -> new Names(id, id));
    }

    @Override
    @Transactional
    public void forget(UUID account, UUID anonymous) {
        candidates.findById(account).ifPresent(candidates::delete);
    }
}
