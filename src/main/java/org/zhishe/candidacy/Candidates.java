package org.zhishe.candidacy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Candidates extends Repository<Candidate, UUID> {

    Candidate saveAndFlush(Candidate candidate);

    Optional<Candidate> findById(UUID account);

    void delete(Candidate candidate);
}
