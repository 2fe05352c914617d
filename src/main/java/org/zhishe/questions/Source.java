package org.zhishe.questions;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What a question's answer rests on.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Source permits LawSource, SyllabusSource {}
