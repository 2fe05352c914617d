package org.zhishe.candidacy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.zhishe.kernel.AssignedId;

/// A person and what they prepare for.
@Entity
@Table(name = "candidacy_candidate")
class Candidate extends AssignedId<UUID> {

    @Id
    private UUID account;

    private String level;

    private int examYear;

    private int dailyMinutes;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "candidacy_pass", joinColumns = @JoinColumn(name = "account"))
    private Set<Pass> passes = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Candidate() {}

    Candidate(UUID account) {
        this.account = account;
        this.level = "";
    }

    @Override
    public UUID getId() {
        return account;
    }

    Candidacy candidacy() {
        return new Candidacy(level, examYear, dailyMinutes, passes);
    }

    void prepareFor(Candidacy wanted) {
        level = wanted.level();
        examYear = wanted.examYear();
        dailyMinutes = wanted.dailyMinutes();
        passes.retainAll(wanted.passes());
        passes.addAll(wanted.passes());
    }
}
