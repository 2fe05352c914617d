package org.zhishe.attempts;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Attempts extends JpaRepository<Attempt, UUID> {}
