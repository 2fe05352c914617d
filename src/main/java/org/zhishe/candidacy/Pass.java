package org.zhishe.candidacy;

import jakarta.persistence.Embeddable;

/// A subject passed in the exam of a year.
@Embeddable
public record Pass(String subject, int examYear) {}
