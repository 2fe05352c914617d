package org.zhishe.exams;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Papers extends JpaRepository<Paper, String> {

    /// Those everyone can sit.
    @Query("select p from Paper p where p.withdrawn = false and p.drawnSeed is null order by p.id")
    List<Paper> fixed();

    @Query("select p from Paper p where p.withdrawn = false and p.sealed = true")
    List<Paper> sealed();

    /// The sealed papers that this person has not handed in yet.
    @Query("select p from Paper p where p.withdrawn = false and p.sealed = true and not exists (select s from Sitting s"
            + " where s.account = :person and s.paper = p.id and s.state = SittingState.SUBMITTED)")
    List<Paper> sealing(UUID person);
}
