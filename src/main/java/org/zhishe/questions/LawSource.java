package org.zhishe.questions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A law, and the article of it where the text has articles.
///
/// @param version the day on which the version came into force; it is the version's name
@JsonTypeName("law")
@JsonIgnoreProperties(ignoreUnknown = true)
public record LawSource(
        String law, LocalDate version, @Nullable String article) implements Source {}
