package org.zhishe.exams;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Outages extends JpaRepository<Outage, UUID> {}
