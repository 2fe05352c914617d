package org.zhishe.questions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;

/// An article of a law.
///
/// @param version the day on which the version came into force; it is the version's name
@JsonTypeName("law")
@JsonIgnoreProperties(ignoreUnknown = true)
public record LawSource(String law, LocalDate version, String article) implements Source {}
