package org.zhishe.candidacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.identity.PersonalData;
import org.zhishe.syllabus.Programme;

/// What a person prepares for. Belongs to them alone.
@Service
@Transactional(readOnly = true)
class CandidacyData implements PersonalData {

    private final Candidates candidates;
    private final Programme programme;

    CandidacyData(Candidates candidates, Programme programme) {
        this.candidates = candidates;
        this.programme = programme;
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
                .flatMap(candidacy -> candidacy.passes().stream())
                .map(pass -> Line.of(
                        "candidacy.overview",
                        String.valueOf(pass.examYear()),
                        programme.nameOf(pass.subject()).zh()))
                .toList();
    }

    @Override
    @Transactional
    public void forget(UUID account, UUID anonymous) {
        candidates.findById(account).ifPresent(candidates::delete);
    }
}
