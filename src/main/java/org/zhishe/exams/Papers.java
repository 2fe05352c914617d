package org.zhishe.exams;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Papers extends JpaRepository<Paper, String> {

    /// Those everyone can sit.
    @Query("select p from Paper p where p.withdrawn = false and p.drawnSeed is null order by p.id")
    List<Paper> fixed();

    @Query("select p from Paper p where p.withdrawn = false and p.sealed = true")
    List<Paper> sealed();
}
