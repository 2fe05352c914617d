package org.zhishe.exams;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Papers extends JpaRepository<Paper, String> {

    List<Paper> findBySubject(String subject);

    List<Paper> findByWithdrawnFalseOrderById();
}
