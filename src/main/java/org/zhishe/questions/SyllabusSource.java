package org.zhishe.questions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeName;

/// A place in the syllabus.
@JsonTypeName("syllabus")
@JsonIgnoreProperties(ignoreUnknown = true)
public record SyllabusSource(String subject, int chapter, String point) implements Source {}
